/* Tasklist loads this as its AngularJS module «nastavnik» (see config.js), by RequireJS and therefore in this old style. */
define(['angular'], function (angular) {
  'use strict';

  const START = 'start:';
  const ENGLISH_PREFIX = /^Cannot (?:submit task form|instantiate process definition) \S+: */;
  const RUSSIAN = /[а-яё]/i;
  const FAILED = 'Сервер не смог выполнить действие. Обновите страницу и попробуйте ещё раз; если не поможет, сообщите администратору.';
  const NOT_FILLED = 'Исправьте поля, отмеченные красным: под каждым сказано, что не так.';
  const CHANGED = 'Задачу только что изменили в другом окне. Обновите страницу и проверьте, не завершена ли она.';

  /*
   * «Завершить задачу» stays enabled and tells what is missing. Tasklist's own rule would also lock it for good as soon as
   * a row of a list is edited. A form that could not be opened still locks it.
   */
  function keepCompleteEnabled(form, $scope) {
    const notify = form.notifyFormValidated;
    form.notifyFormValidated = () => notify.call(form, Boolean($scope.tasklistForm && $scope.tasklistForm.$error));
  }

  /* Tasklist loads the values of task forms only. A start form gets an id like a task, which the task resource sends on. */
  function treatStartLikeTask(form) {
    const params = form.getParams;
    form.getParams = () => {
      const given = params.call(form);
      return given.taskId || !given.processDefinitionId ? given : { ...given, taskId: START + given.processDefinitionId };
    };
  }

  function sendStartFormsOn(api) {
    const tasks = api.resource('task');
    const definitions = api.resource('process-definition');
    for (const method of ['formVariables', 'submitForm']) {
      const ofTask = tasks[method];
      tasks[method] = (given, done) => given.id.startsWith(START)
        ? definitions[method]({ ...given, id: given.id.substring(START.length) }, done)
        : ofTask.call(tasks, given, done);
    }
    return api;
  }

  /* The first field in fault may lie above the visible part of a long form. */
  function scrollToFault(container) {
    const fault = container.querySelector('.fjs-form-field-error');
    if (fault) {
      fault.parentElement.scrollIntoView({ block: 'center' });
    }
  }

  /* What the last attempt was refused for goes away with the next one, taken or refused. */
  function guideAttempts(form, container, notifications) {
    const register = form.registerCompletionHandler;
    form.registerCompletionHandler = complete => register.call(form, done => {
      notifications.clearAll();
      complete((fault, result) => {
        if (fault) {
          window.setTimeout(() => scrollToFault(container), 100);
        }
        done(fault, result);
      });
    });
  }

  function decorateForm($delegate) {
    const directive = $delegate[0];
    const original = directive.controller;
    directive.controller = ['$scope', '$element', '$injector', function ($scope, $element, $injector) {
      $injector.invoke(original, this, { $scope });
      keepCompleteEnabled(this, $scope);
      treatStartLikeTask(this);
      guideAttempts(this, $element[0], $injector.get('Notifications'));
    }];
    return $delegate;
  }

  function explanation(message) {
    if (message === undefined) {
      return NOT_FILLED;
    }
    if (message.includes('ENGINE-03005')) {
      return CHANGED;
    }
    return message === '' || RUSSIAN.test(message) ? message.replace(ENGLISH_PREFIX, '') : FAILED;
  }

  function explained(error) {
    return typeof error.message === 'object' ? error : { ...error, message: explanation(error.message) };
  }

  function explainErrors(notifications) {
    const add = notifications.addError;
    notifications.addError = error => add.call(notifications, explained(error));
    return notifications;
  }

  /* «Сохранить» sends the form to the server (see drafts.js). */
  function tellAboutDrafts(notifications) {
    window.addEventListener('nastavnik-draft', ({ detail }) => detail === 'saved'
      ? notifications.addMessage({ status: 'Сохранено', message: 'Форма ждёт вас в этой задаче на любом компьютере.', duration: 4000 })
      : notifications.addError({ status: 'Не сохранено', message: 'Сервер не принял черновик. Не закрывайте страницу и попробуйте ещё раз.' }));
  }

  /* How many tasks each list holds; Tasklist itself counts the open list only. */
  function countLists() {
    const show = lists => document.querySelectorAll('.task-filters .item').forEach(item => {
      const link = item.querySelector('h4 a');
      if (link) {
        const name = link.firstChild.textContent.trim();
        link.dataset.count = lists.find(list => list.name === name)?.count || '';
      }
    });
    const ask = () => {
      const ready = !document.hidden && document.querySelector('.task-filters .item');
      if (ready) {
        fetch('/camunda/api/nastavnik/lists').then(answer => answer.ok ? answer.json() : []).then(show, () => {});
      }
      window.setTimeout(ask, ready ? 60000 : 1000);
    };
    ask();
  }

  /* Nearest term first; Tasklist would begin with the newest task. */
  function sortByTerm($location) {
    if ($location.path() === '/' && !$location.search().sorting) {
      $location.search('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }])).replace();
    }
  }

  /* Parts of Tasklist read their texts once, when they are drawn: nothing is drawn before the texts have come. */
  function waitForTexts(route, $injector) {
    const waiting = ['$q', '$translate', '$timeout', ($q, $translate, $timeout) =>
      $q.race([$translate.onReady(), $timeout(() => {}, 10000)])];
    route.resolve = { ...route.resolve, texts: () => $injector.invoke(waiting) };
  }

  /* On a phone lists, tasks and the form lie below each other: what was chosen comes into view. */
  function showWhatIsChosen() {
    const narrow = window.matchMedia('(max-width: 767px)');
    const next = [['.task-filters .item h4', '.tasks-list'], ['.tasks-list li.task', '.task-details']];
    document.addEventListener('click', ({ target }) => {
      const found = narrow.matches && next.find(([chosen]) => target.closest(chosen));
      if (found) {
        window.setTimeout(() => document.querySelector(found[1])?.scrollIntoView({ block: 'start' }), 400);
      }
    });
  }

  /* In the words of the other calendars (angular-dates.js). */
  function russianCalendar({ DAY, SHORTDAY, MONTH, SHORTMONTH }) {
    window.flatpickr?.localize({
      firstDayOfWeek: 1,
      weekdays: { shorthand: SHORTDAY, longhand: DAY },
      months: { shorthand: SHORTMONTH, longhand: MONTH },
      yearAriaLabel: 'Год',
      monthAriaLabel: 'Месяц'
    });
  }

  return angular.module('nastavnik', [])
    .config(['$provide', $provide => {
      $provide.decorator('camTasklistFormDirective', ['$delegate', decorateForm]);
      $provide.decorator('camAPI', ['$delegate', sendStartFormsOn]);
      $provide.decorator('Notifications', ['$delegate', explainErrors]);
    }])
    .run(['$rootScope', '$location', '$injector', 'Notifications', '$locale', ($rootScope, $location, $injector, notifications, $locale) => {
      russianCalendar($locale.DATETIME_FORMATS);
      tellAboutDrafts(notifications);
      countLists();
      showWhatIsChosen();
      $rootScope.$on('$routeChangeStart', (event, route) => {
        sortByTerm($location);
        waitForTexts(route, $injector);
      });
    }]);
});
