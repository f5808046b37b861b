-- Working days and school terms. Three layers, the nearer one wins: federal, region, organisation.

create table calendar_year (
    year   int  not null,
    scope  text not null,
    status text not null check (status in ('confirmed', 'unconfirmed')),
    source text not null,
    primary key (year, scope)
);
comment on table calendar_year is 'Years whose days off are kept as data; a federal year that is missing is computed';
comment on column calendar_year.scope is 'federal, a region code or an organisation code';

create table calendar_day (
    scope  text not null,
    day    date not null,
    kind   text not null check (kind in ('dayOff', 'workingDay')),
    title  text not null,
    source text not null,
    primary key (scope, day)
);
comment on table calendar_day is 'Days that differ from the ordinary week; a federal year lists every holiday, also those on weekends';

create table school_term (
    organisation text not null references organisation (code),
    school_year  text not null check (school_year ~ '^[0-9]{4}-[0-9]{2}$'),
    number       int  not null check (number > 0),
    starts_on    date not null,
    ends_on      date not null check (ends_on >= starts_on),
    primary key (organisation, school_year, number)
);

insert into calendar_year (year, scope, status, source) values
    (2020, 'federal', 'unconfirmed', 'ТК РФ, ст. 112; переносы и нерабочие дни, объявленные на 2020 год отдельно, не внесены'),
    (2021, 'federal', 'unconfirmed', 'ТК РФ, ст. 112; внесены переносы 2021 года и нерабочие дни мая; нерабочие дни, объявленные на осень, не внесены'),
    (2025, 'federal', 'confirmed', 'Постановление Правительства РФ от 04.10.2024 № 1335'),
    (2026, 'federal', 'confirmed', 'Постановление Правительства РФ от 24.09.2025 № 1466'),
    (2027, 'federal', 'unconfirmed', 'ТК РФ, ст. 112; перенос 2 и 3 января и день 22 февраля Правительством не определены');

insert into calendar_day (scope, day, kind, title, source)
select y.scope, make_date(y.year, h.month, h.day), 'dayOff', h.title, 'ТК РФ, ст. 112'
from calendar_year y
cross join (values
    (1, 1, 'Новогодние каникулы'),
    (1, 2, 'Новогодние каникулы'),
    (1, 3, 'Новогодние каникулы'),
    (1, 4, 'Новогодние каникулы'),
    (1, 5, 'Новогодние каникулы'),
    (1, 6, 'Новогодние каникулы'),
    (1, 7, 'Рождество Христово'),
    (1, 8, 'Новогодние каникулы'),
    (2, 23, 'День защитника Отечества'),
    (3, 8, 'Международный женский день'),
    (5, 1, 'Праздник Весны и Труда'),
    (5, 9, 'День Победы'),
    (6, 12, 'День России'),
    (11, 4, 'День народного единства')
) as h (month, day, title);

-- A holiday on a weekend moves to the next working day by the law itself.
insert into calendar_day (scope, day, kind, title, source) values
    ('federal', '2020-02-24', 'dayOff', 'Перенос с воскресенья 23 февраля', 'ТК РФ, ст. 112'),
    ('federal', '2020-03-09', 'dayOff', 'Перенос с воскресенья 8 марта', 'ТК РФ, ст. 112'),
    ('federal', '2020-05-11', 'dayOff', 'Перенос с субботы 9 мая', 'ТК РФ, ст. 112'),
    ('federal', '2021-05-03', 'dayOff', 'Перенос с субботы 1 мая', 'ТК РФ, ст. 112'),
    ('federal', '2021-05-10', 'dayOff', 'Перенос с воскресенья 9 мая', 'ТК РФ, ст. 112'),
    ('federal', '2021-06-14', 'dayOff', 'Перенос с субботы 12 июня', 'ТК РФ, ст. 112'),
    ('federal', '2026-03-09', 'dayOff', 'Перенос с воскресенья 8 марта', 'ТК РФ, ст. 112'),
    ('federal', '2026-05-11', 'dayOff', 'Перенос с субботы 9 мая', 'ТК РФ, ст. 112'),
    ('federal', '2027-05-03', 'dayOff', 'Перенос с субботы 1 мая', 'ТК РФ, ст. 112'),
    ('federal', '2027-05-10', 'dayOff', 'Перенос с воскресенья 9 мая', 'ТК РФ, ст. 112'),
    ('federal', '2027-06-14', 'dayOff', 'Перенос с субботы 12 июня', 'ТК РФ, ст. 112');

-- What the Government decided for one year.
insert into calendar_day (scope, day, kind, title, source)
select y.scope, d.day, d.kind, d.title, y.source
from (values
    (date '2021-02-20', 'workingDay', 'Рабочая суббота вместо понедельника 22 февраля'),
    (date '2021-02-22', 'dayOff', 'Перенос с субботы 20 февраля'),
    (date '2021-05-04', 'dayOff', 'Нерабочий день между майскими праздниками'),
    (date '2021-05-05', 'dayOff', 'Нерабочий день между майскими праздниками'),
    (date '2021-05-06', 'dayOff', 'Нерабочий день между майскими праздниками'),
    (date '2021-05-07', 'dayOff', 'Нерабочий день между майскими праздниками'),
    (date '2021-11-05', 'dayOff', 'Перенос с субботы 2 января'),
    (date '2021-12-31', 'dayOff', 'Перенос с воскресенья 3 января'),
    (date '2025-05-02', 'dayOff', 'Перенос с субботы 4 января'),
    (date '2025-05-08', 'dayOff', 'Перенос с воскресенья 23 февраля'),
    (date '2025-06-13', 'dayOff', 'Перенос с субботы 8 марта'),
    (date '2025-11-01', 'workingDay', 'Рабочая суббота вместо понедельника 3 ноября'),
    (date '2025-11-03', 'dayOff', 'Перенос с субботы 1 ноября'),
    (date '2025-12-31', 'dayOff', 'Перенос с воскресенья 5 января'),
    (date '2026-01-09', 'dayOff', 'Перенос с субботы 3 января'),
    (date '2026-12-31', 'dayOff', 'Перенос с воскресенья 4 января')
) as d (day, kind, title)
join calendar_year y on y.year = extract(year from d.day) and y.scope = 'federal';
