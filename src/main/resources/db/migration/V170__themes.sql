-- What mentees ask for and what mentors help with: one list, so that both can be matched. Rows without a municipality are
-- delivered; a municipality that changes the list gets a copy of its own, codes included. Codes never change.
create table theme (
    id           bigint generated always as identity primary key,
    municipality text    references organisation (code),
    code         text    not null,
    title        text    not null check (length(title) between 2 and 80),
    signs        text[]  not null default '{}',
    for_pupils   boolean not null default true,
    for_teachers boolean not null default true,
    place        int     not null,
    retired      boolean not null default false,
    unique nulls not distinct (municipality, code)
);
-- Codes of what municipalities add: own-1, own-2, …
create sequence theme_code;
create unique index theme_title_once on theme (municipality, lower(title)) nulls not distinct;

insert into theme (code, title, signs, for_pupils, for_teachers, place) values
    ('study', 'Учёба, отдельные предметы', '{учеб,успеваем,предмет,математик,физик,хими,русский язык,английск,егэ,огэ}', true, false, 1),
    ('projects', 'Проекты, исследования, олимпиады', '{проект,исследован,олимпиад}', true, false, 2),
    ('career', 'Выбор профессии и пути', '{професси,профориент,карьер}', true, false, 3),
    ('adaptation', 'Адаптация в новом коллективе', '{адаптац,новый коллектив}', true, true, 4),
    ('communication', 'Общение, уверенность в себе', '{общени,уверенност,коммуникац}', true, true, 5),
    ('creativity', 'Творчество', '{творч,музык,рисов,театр,танц}', true, false, 6),
    ('sport', 'Спорт и здоровье', '{спорт,здоров,физкульт}', true, false, 7),
    ('leadership', 'Лидерство, самоуправление, волонтёрство', '{лидер,самоуправ,волонт}', true, false, 8),
    ('teaching', 'Методика преподавания', '{методик}', false, true, 9),
    ('classroom', 'Работа с классом и родителями', '{работа с классом,классное руковод}', false, true, 10),
    ('digital', 'Цифровые инструменты', '{цифров,информатик,программирован,икт}', false, true, 11);

-- Whose list an organisation chooses from: its municipality's own, or the delivered one (null).
create function theme_list(of_organisation text) returns text language sql stable as $$
    select own.municipality from theme own
     where own.municipality = (select coalesce(municipality, code) from organisation where code = of_organisation) limit 1
$$;

-- The title of a theme as the organisation knows it; a code that is not on the list stays as it is.
create function theme_title(of_organisation text, of_code text) returns text language sql stable as $$
    select coalesce((select title from theme where code = of_code and municipality is not distinct from theme_list(of_organisation)), of_code)
$$;

create index mentee_theme on mentee (theme);
create index mentor_competences on mentor using gin (competences);
