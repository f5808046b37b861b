/* Cockpit loads this as its AngularJS module «nastavnik» (see config.js): it writes times as 2026-11-24T06:19:38. */
define(['angular'], function (angular) {
  'use strict';

  return angular.module('nastavnik', [])
    .config(['$provide', $provide => {
      $provide.decorator('camDateFormat', ['$delegate', format =>
        name => (name || 'normal') === 'normal' ? 'DD.MM.YYYY HH:mm:ss' : format(name)]);
    }]);
});
