// The form library speaks English whatever the locale and offers no hook: its fixed texts are replaced as they appear.
const FIXED = {
  'Select': 'Выберите',
  'Search': 'Начните вводить, чтобы найти',
  'dd.mm.yyyy': 'дд.мм.гггг',
  'hh:mm': 'чч:мм',
  'No results': 'Ничего не найдено',
  'All values selected': 'Выбрано всё',
  'Add new': 'Добавить строку',
  'Collapse': 'Свернуть',
  'Nothing to show.': 'Пока пусто.',
  'Remove tag': 'Убрать',
  'Increment': 'Больше',
  'Decrement': 'Меньше',
  'Previous page': 'Предыдущая страница',
  'Next page': 'Следующая страница',
  'Skip to search': 'К поиску',
  'Date': 'Дата',
  'Time': 'Время',
  'No content to show.': 'Показать нечего.',
  'Field is required.': 'Заполните это поле.',
  'Field must be a valid email.': 'Введите адрес электронной почты, например ivanova@school.ru.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': 'Введите телефон с кодом страны, например +79141234567.',
  'Date and time must both be entered.': 'Укажите и дату, и время.',
  'Value is not a number.': 'Введите число.',
  'Value is expected to be an integer.': 'Введите целое число.'
};

const PATTERNS = [
  [/^Field must have minimum length of (\d+)\.$/, 'Напишите подробнее: не меньше $1 символов.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Сократите: не больше $1 символов.'],
  [/^Field must have minimum value of (.+)\.$/, 'Введите число не меньше $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Введите число не больше $1.'],
  [/^Field must match pattern https:.*$/, 'Введите адрес, который начинается с https://'],
  [/^Field must match pattern .*$/, 'Введите значение так, как сказано в подсказке к полю.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Знаков после запятой: не больше $1.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Ближайшие допустимые значения: $1 и $2.'],
  [/^Expand all \((\d+)\)$/, 'Показать все ($1)'],
  [/^Remove list item (\d+)$/, 'Убрать строку $1'],
  [/^Remove (.+)$/, 'Убрать: $1'],
  [/^Click to sort by (.+) (?:ascending|descending)$/, 'Сортировать: $1'],
  [/^Click to remove sorting$/, 'Убрать сортировку']
];

// «1 of 3» below a table comes in three pieces.
const PAGES = '.fjs-table-nav-label';

const FORM = '.fjs-container, .flatpickr-calendar';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
const USER_TEXT = 'input, textarea, .fjs-form-field-text, .fjs-form-field-label, .fjs-taglist-tag-label, .fjs-select-display:not(.fjs-select-placeholder)';

function russian(text) {
  const trimmed = text.trim();
  if (Object.hasOwn(FIXED, trimmed)) {
    return text.replace(trimmed, FIXED[trimmed]);
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(trimmed));
  return found ? trimmed.replace(...found) : text;
}

// The text node's data is changed, never the element's content: the library goes on working with its own nodes.
function translateText(node) {
  const text = node.data === ' of ' && node.parentElement?.matches(PAGES) ? ' из ' : russian(node.data);
  if (text !== node.data && node.parentElement && !node.parentElement.closest(USER_TEXT)) {
    node.data = text;
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const text = value && russian(value);
    if (text && text !== value) {
      element.setAttribute(name, text);
    }
  }
}

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    node.nodeType === Node.TEXT_NODE ? translateText(node) : translateAttributes(node);
  }
}

const inForm = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(FORM);

new MutationObserver(changes => {
  for (const change of changes) {
    if (change.type === 'childList') {
      change.addedNodes.forEach(node => {
        if (inForm(node)) {
          translate(node);
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          node.querySelectorAll(FORM).forEach(translate);
        }
      });
    } else if (inForm(change.target)) {
      change.type === 'attributes' ? translateAttributes(change.target) : translateText(change.target);
    }
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
