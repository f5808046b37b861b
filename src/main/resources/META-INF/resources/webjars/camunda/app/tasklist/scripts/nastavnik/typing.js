// The form library takes typed text over 300 ms later or when the field is left, and reads it from the page only then.
// A form that draws itself anew in between first writes the old text back, and what was typed would be lost. Until the
// text is taken over it may not be written back; a form that is sent with Enter takes it over at once.
const TAKEN_OVER_AFTER = 300;
const TEXT = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';
const typed = new WeakMap();

function forget(field) {
  clearTimeout(typed.get(field));
  typed.delete(field);
}

for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
  const value = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
  Object.defineProperty(kind.prototype, 'value', {
    ...value,
    set(text) {
      if (!typed.has(this)) {
        value.set.call(this, text);
      }
    }
  });
}

// The library listens on the field itself and so comes first: with the typing, with the pause, and with the leaving.
document.addEventListener('input', ({ target }) => {
  if (target.matches(TEXT)) {
    forget(target);
    typed.set(target, setTimeout(() => typed.delete(target), TAKEN_OVER_AFTER));
  }
});
document.addEventListener('focusout', ({ target }) => forget(target));
document.addEventListener('submit', () => document.activeElement?.dispatchEvent(new FocusEvent('blur')), true);
