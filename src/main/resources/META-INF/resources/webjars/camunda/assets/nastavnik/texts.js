// Texts that the webapps write in English whatever the locale: no key of a locale file stands behind them, so they are replaced
// where they appear. Each word only inside its place, because data of processes may read the same.
const KINDS = {
  'processDefinition': 'процесс', 'callActivity': 'другой процесс', 'userTask': 'задача человека', 'serviceTask': 'действие программы',
  'businessRuleTask': 'таблица решений', 'receiveTask': 'ожидание сообщения', 'manualTask': 'действие без системы', 'subProcess': 'подпроцесс',
  'multiInstanceBody': 'для каждого', 'startEvent': 'начало', 'noneEndEvent': 'конец', 'intermediateTimer': 'таймер', 'boundaryTimer': 'таймер',
  'intermediateMessageCatch': 'ожидание сообщения', 'boundaryMessage': 'сообщение', 'exclusiveGateway': 'развилка',
  'parallelGateway': 'одновременно', 'eventBasedGateway': 'что случится раньше', 'inclusiveGateway': 'развилка'
};
const JOBS = {
  'async-continuation': 'фоновый шаг', 'timer-transition': 'таймер на шаге', 'timer-intermediate-transition': 'таймер',
  'timer-start-event': 'начало по времени', 'event': 'событие', 'message': 'сообщение', 'async-before': 'перед шагом', 'async-after': 'после шага',
  'message-job-declaration': 'фоновый шаг'
};
const RIGHTS = {
  'ALL': 'всё', 'NONE': 'ничего', 'ACCESS': 'вход', 'READ': 'чтение', 'UPDATE': 'изменение', 'CREATE': 'создание', 'DELETE': 'удаление',
  'CREATE_INSTANCE': 'начало экземпляра', 'READ_INSTANCE': 'чтение экземпляров', 'UPDATE_INSTANCE': 'изменение экземпляров',
  'DELETE_INSTANCE': 'удаление экземпляров', 'MIGRATE_INSTANCE': 'перенос экземпляров', 'SUSPEND': 'приостановка',
  'SUSPEND_INSTANCE': 'приостановка экземпляров', 'RETRY_JOB': 'повтор задания', 'READ_TASK': 'чтение задач', 'UPDATE_TASK': 'изменение задач',
  'TASK_ASSIGN': 'назначение исполнителя', 'TASK_WORK': 'выполнение задач', 'READ_HISTORY': 'чтение истории',
  'DELETE_HISTORY': 'удаление истории', 'UPDATE_HISTORY': 'изменение истории', 'READ_VARIABLE': 'чтение переменных',
  'READ_INSTANCE_VARIABLE': 'чтение переменных экземпляров', 'READ_HISTORY_VARIABLE': 'чтение переменных в истории',
  'READ_TASK_VARIABLE': 'чтение переменных задач', 'UPDATE_VARIABLE': 'изменение переменных',
  'UPDATE_INSTANCE_VARIABLE': 'изменение переменных экземпляров', 'UPDATE_TASK_VARIABLE': 'изменение переменных задач', 'SET': 'запись'
};
const TABLES = {
  'Hit policy:': 'Какие строки действуют:', 'First': 'первая подходящая', 'Unique': 'подходит только одна', 'Any': 'любая подходящая',
  'Priority': 'по важности', 'Collect': 'все подходящие', 'Rule order': 'все по порядку строк', 'Output order': 'все по важности',
  'When': 'Если', 'And': 'и', 'Then': 'То', 'Annotations': 'Пояснения', 'string': 'текст', 'integer': 'целое число', 'long': 'целое число',
  'double': 'число', 'number': 'число', 'boolean': 'да или нет', 'date': 'дата', 'null': 'пусто'
};
const BUTTONS = {
  'Upload': 'Загрузить', 'Download': 'Скачать', 'Select all': 'Выбрать всё', 'Unselect all': 'Снять выбор', 'Loading diagram': 'Схема загружается',
  'Add groups': 'Добавить группы', 'Claim': 'Взять в работу', 'Set due date': 'Назначить срок', 'Set follow up': 'Напомнить', 'Invalid Date Value.': 'Такой даты нет.',
  'Message is null.': 'Сообщения нет.'
};
const PLACES = [
  ['.datepicker', { 'previous': 'Раньше', 'next': 'Позже' }],
  ['.tooltip-inner', { ...KINDS, 'Toggle this section': 'Свернуть или развернуть' }],
  ['th, thead td', { 'Actions': 'Действия', 'State': 'Состояние' }],
  ['.dmn-decision-table-container, .dmn-js-parent', TABLES],
  ['td', JOBS],
  ['.information, .ctn-sidebar, aside', { 'null': 'нет' }],
  ['button, a, span', BUTTONS]
];
const ATTRIBUTES = {
  'Suspended Job Definition': 'Определение задания приостановлено', 'Select all': 'Выбрать всё', 'Toggle this section': 'Свернуть или развернуть',
  'zoom in': 'Крупнее', 'zoom out': 'Мельче', 'reset zoom': 'Показать целиком', 'Input type': 'Что сравнивается', 'Output type': 'Что получается',
  'Output label': 'Результат', 'Rules may overlap. The first matching rule will be chosen': 'Подходить могут несколько строк, действует первая',
  'No overlap possible. Only a single rule can be matched': 'Подходит только одна строка'
};
const STARTS = [[/^Decision name: /, 'Таблица решений: '], [/^Input label: /, 'Условие: '], [/^Output label: /, 'Результат: ']];
const HEADING = /^(\s*)(\S.*) Права(\s*)$/s;

const own = (words, text) => Object.hasOwn(words, text) ? words[text] : undefined;

function inPlace(element, text) {
  const place = PLACES.find(([selector, words]) => own(words, text) !== undefined && element.closest(selector));
  if (place) {
    return place[1][text];
  }
  const rights = location.hash.startsWith('#/authorization') && element.closest('td, li') ? text.split(/,\s*/) : [];
  return rights.length && rights.every(right => own(RIGHTS, right)) ? rights.map(right => RIGHTS[right]).join(', ') : undefined;
}

function translateText(node) {
  const element = node.parentElement;
  if (!element || element.closest('input, textarea, .djs-container')) {
    return;
  }
  if (element.tagName === 'H3' && HEADING.test(node.data)) {
    node.data = node.data.replace(HEADING, '$1Права: $2$3');
    return;
  }
  const text = node.data.trim();
  const russian = text && inPlace(element, text);
  if (russian) {
    node.data = node.data.replace(text, russian);
  }
}

function translateTitle(element) {
  const title = element.getAttribute('title');
  const start = title && STARTS.find(([english]) => english.test(title));
  const russian = title && (start ? title.replace(...start) : own(ATTRIBUTES, title));
  if (russian) {
    element.setAttribute('title', russian);
  }
}

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    node.nodeType === Node.TEXT_NODE ? translateText(node) : node.nodeType === Node.ELEMENT_NODE && translateTitle(node);
  }
}

new MutationObserver(changes => {
  for (const change of changes) {
    if (change.type === 'childList') {
      change.addedNodes.forEach(translate);
    } else {
      change.type === 'attributes' ? translateTitle(change.target) : translateText(change.target);
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['title'] });
