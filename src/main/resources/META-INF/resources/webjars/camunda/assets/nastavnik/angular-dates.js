/* The calendars of the webapps take names and order from AngularJS, which knows English only. Loaded by RequireJS (see each config.js). */
define(['angular'], function (angular) {
  'use strict';

  const MONTHS = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'];
  const DATES = {
    MONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
    SHORTMONTH: MONTHS.map(name => name.substring(0, 3).toLowerCase()),
    DAY: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    SHORTDAY: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    FIRSTDAYOFWEEK: 0, // Monday, as AngularJS counts
    medium: 'd.MM.yyyy H:mm:ss', short: 'dd.MM.yyyy H:mm', mediumDate: 'd.MM.yyyy', shortDate: 'dd.MM.yyyy', mediumTime: 'H:mm:ss', shortTime: 'H:mm'
  };

  return angular.module('nastavnik.dates', []).config(['$provide', $provide => {
    $provide.decorator('$locale', ['$delegate', locale => {
      Object.assign(locale.DATETIME_FORMATS, DATES);
      Object.assign(locale.NUMBER_FORMATS, { DECIMAL_SEP: ',', GROUP_SEP: '\u00a0' });
      return locale;
    }]);
  }]);
});
