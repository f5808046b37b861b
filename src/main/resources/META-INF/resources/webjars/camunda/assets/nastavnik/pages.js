// Small helps for our own pages; each works without this script too, only less comfortably.

// On a phone the sections stand in one row; the one that is open comes into view.
document.querySelector('header.frame nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

// <select data-submit>, <input data-submit>: a filter applies as soon as it is changed.
document.addEventListener('change', event => {
  if (event.target.matches('[data-submit]')) {
    event.target.form.requestSubmit();
  }
});

// <form data-confirm="…?">: asks before something that cannot be taken back.
document.addEventListener('submit', event => {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});

// A second click on the same button while the first one is under way sends nothing.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  window.setTimeout(() => delete form.dataset.sent, 3000);
});

// <button data-print>
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});

// What a browser says about a field follows the browser's language; here it is Russian for everybody.
function complaint({ type, title, minLength, min, max, validity }) {
  if (validity.valueMissing) {
    return { checkbox: 'Отметьте, чтобы продолжить.', radio: 'Выберите ответ.', file: 'Выберите файл.', 'select-one': 'Выберите из списка.' }[type] || 'Заполните это поле.';
  }
  if (validity.tooShort) {
    return `Напишите подробнее: не меньше ${minLength} знаков.`;
  }
  if (validity.rangeUnderflow) {
    return `Введите число не меньше ${min}.`;
  }
  if (validity.rangeOverflow) {
    return `Введите число не больше ${max}.`;
  }
  if (validity.badInput || validity.stepMismatch) {
    return 'Введите целое число.';
  }
  return type === 'url' ? 'Введите адрес, который начинается с https://' : title || 'Введите значение так, как сказано в подсказке к полю.';
}

document.addEventListener('invalid', ({ target }) => {
  if (!target.validity.customError) {
    target.setCustomValidity(complaint(target));
  }
}, true);
for (const event of ['input', 'change']) {
  document.addEventListener(event, ({ target }) => [...target.form?.elements ?? []].forEach(field => field.setCustomValidity('')), true);
}
