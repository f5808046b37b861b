// Tasklist keeps a half-filled form in local storage when the session runs out. Forms hold personal data and computers
// in schools are shared, so a draft lives in this tab only, and only until somebody signs out (see tasklist.js).
const DRAFT = 'camunda-form:';

for (const method of ['getItem', 'setItem', 'removeItem']) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (key, ...value) {
    const draft = this === window.localStorage && String(key).startsWith(DRAFT);
    return original.call(draft ? window.sessionStorage : this, key, ...value);
  };
}

Object.keys(window.localStorage)
  .filter(key => key.startsWith(DRAFT))
  .forEach(key => delete window.localStorage[key]);
