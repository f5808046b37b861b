// Small helps for our own pages; each works without this script too, only less comfortably.

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

// <button data-print>
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) {
    window.print();
  }
});
