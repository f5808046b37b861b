// <input class="day">: a date as дд.мм.гггг in every browser. Without this script it is a text field that the server understands;
// with it, dots come by themselves and a calendar opens.
const CALENDAR = '/webjars/flatpickr/4.6.13/dist/';
const TYPED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const days = [...document.querySelectorAll('input.day')];

const two = number => String(number).padStart(2, '0');
const shown = date => `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;

function read(text) {
  const iso = ISO.exec(text.trim());
  const [, day, month, year] = iso ? [0, iso[3], iso[2], iso[1]] : TYPED.exec(text.trim()) ?? [];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === Number(day) ? date : null;
}

function dots({ target, inputType }) {
  if (target.value.includes('..')) {
    target.value = target.value.replace('..', '.');
  } else if (inputType === 'insertText' && target.selectionStart === target.value.length && /^\d{2}(\.\d{2})?$/.test(target.value)) {
    target.value += '.';
  }
}

function check({ target }) {
  const date = read(target.value);
  if (date) {
    target.value = shown(date);
  }
  target.setCustomValidity(date || !target.value.trim() ? '' : 'Такой даты нет. Напишите её так: дд.мм.гггг, например 05.09.2026.');
}

function withCalendar(field) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet calendar', textContent: '▾', title: 'Открыть календарь' });
  button.setAttribute('aria-label', 'Открыть календарь');
  const label = field.labels[0]?.childNodes[0]?.textContent.trim();
  if (label && !field.hasAttribute('aria-label')) {
    field.setAttribute('aria-label', label);
  }
  // The library empties a field that it does not understand: it gets one of its own, which nobody sees. The field itself stays
  // where it is: somebody may be typing already.
  const own = Object.assign(document.createElement('input'), { hidden: true });
  field.after(button, own);
  const calendar = flatpickr(own, {
    clickOpens: false, disableMobile: true, positionElement: field, ariaDateFormat: 'j F Y',
    locale: { ...flatpickr.l10ns.ru, monthAriaLabel: 'Месяц', yearAriaLabel: 'Год', hourAriaLabel: 'Час', minuteAriaLabel: 'Минута' },
    onChange: ([date]) => {
      if (date) {
        field.value = shown(date);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    onDayCreate: (chosen, text, picker, day) => day.setAttribute('role', 'button'),
    onClose: () => button.focus()
  });
  button.addEventListener('click', () => {
    calendar.setDate(read(field.value) ?? [], false);
    calendar.open();
    ['.selected', '.today', '.flatpickr-day'].map(day => calendar.calendarContainer.querySelector(day)).find(Boolean).focus();
  });
}

function load(tag, attributes) {
  return new Promise(loaded => document.head.append(Object.assign(document.createElement(tag), { ...attributes, onload: loaded })));
}

days.forEach(field => {
  field.addEventListener('input', dots);
  field.addEventListener('change', check);
});
if (days.length) {
  load('link', { rel: 'stylesheet', href: CALENDAR + 'flatpickr.min.css' });
  load('script', { src: CALENDAR + 'flatpickr.min.js' })
    .then(() => load('script', { src: CALENDAR + 'l10n/ru.js' }))
    .then(() => days.forEach(withCalendar));
}
