-- The register of people as pages: what was missing about a person, search, and who changed what when.

create extension if not exists pg_trgm;

-- Classes in their natural order: 2 А, 10 А.
create collation "ru-numbers" (provider = icu, locale = 'ru-u-kn');

-- Names as they are searched: case, «ё» and Latin letters that look like Russian ones do not count.
create function name_fold(name text) returns text language sql immutable parallel safe strict as $$
    select translate(lower(name), 'ёaeopcyxkmthbіj', 'еаеорсухкмтнвий')
$$;

-- What two spellings of one name have in common: spaces, hyphens and apostrophes do not count either.
create function name_key(name text) returns text language sql immutable parallel safe strict as $$
    select translate(translate(lower(name), 'ёaeopcyxkmthbіj', 'еаеорсухкмтнвий'), ' -‐–—.’`"''', '')
$$;

alter table participant
    add column languages    text,
    add column restrictions text,
    add column search       text generated always as (
        name_fold(surname || ' ' || name || coalesce(' ' || patronymic, ''))) stored,
    add column surname_key  text generated always as (name_key(surname)) stored,
    add column name_key     text generated always as (name_key(name)) stored;
create index participant_search on participant using gin (search gin_trgm_ops);
create index participant_keys on participant (surname_key, name_key);
create index participant_birth_date on participant (organisation, birth_date);

alter table mentee add column availability text;

-- Every change of a person, part by part. Values are personal data and leave with the person; attention categories are never copied here.
create table participant_change (
    id          bigint generated always as identity primary key,
    participant bigint      not null references participant (id) on delete cascade,
    part        text        not null check (part in ('participant', 'mentee', 'mentor', 'representative')),
    row_id      bigint      not null,
    action      text        not null check (action in ('insert', 'update', 'delete')),
    before      jsonb       not null,
    after       jsonb       not null,
    happened_at timestamptz not null default now(),
    author      text,
    via         text,
    step        text        not null default pg_current_xact_id()::text
);
create index participant_change_participant on participant_change (participant, id);

-- The author is the signed-in person of the transaction (nastavnik.login); nastavnik.via says where the change was made.
create function note_change() returns trigger language plpgsql as $$
declare
    unlogged constant text[] := '{id,participant,organisation,search,surname_key,name_key}';
    was     jsonb := '{}';
    is_now  jsonb := '{}';
    changed jsonb := '{}';
    person  bigint;
    line    bigint;
begin
    if current_setting('nastavnik.via', true) = 'erasure' then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        was := to_jsonb(old);
        line := old.id;
    end if;
    if tg_op <> 'DELETE' then
        is_now := to_jsonb(new);
        line := new.id;
    end if;
    person := case when tg_table_name = 'participant' then line else (coalesce(nullif(is_now, '{}'), was) ->> 'participant')::bigint end;
    if tg_op = 'UPDATE' then
        select coalesce(jsonb_object_agg(key, value), '{}') into changed from jsonb_each(is_now) where was -> key is distinct from value;
        changed := changed - unlogged;
        if changed = '{}' then
            return null;
        end if;
        select jsonb_object_agg(key, was -> key) into was from jsonb_object_keys(changed) as key;
    elsif tg_op = 'INSERT' or tg_table_name <> 'representative' then
        was := '{}';
    end if;
    if changed ? 'attention' then
        was := was || '{"attention": null}';
        changed := changed || '{"attention": null}';
    end if;
    insert into participant_change (participant, part, row_id, action, before, after, author, via)
    values (person, tg_table_name, line, lower(tg_op), was, changed,
            nullif(current_setting('nastavnik.login', true), ''), nullif(current_setting('nastavnik.via', true), ''));
    return null;
end
$$;

create trigger participant_changes after insert or update on participant for each row execute function note_change();
create trigger mentee_changes after insert or update or delete on mentee for each row execute function note_change();
create trigger mentor_changes after insert or update or delete on mentor for each row execute function note_change();
create trigger representative_changes after insert or update or delete on representative for each row execute function note_change();
