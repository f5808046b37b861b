// Forms take the order of a date from the browser's language; here it is дд.мм.гггг for everybody.
const RUSSIAN = 'ru-RU';
const unset = locale => locale === undefined || locale === 'default';
const russian = ([locale, ...rest]) => [unset(locale) ? RUSSIAN : locale, ...rest];

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (Format, given) => new Format(...russian(given)),
  apply: (Format, self, given) => Format(...russian(given))
});
