// Preact, as bundled with the form library, draws a component anew when its context changes, and then keeps the state it
// had before in mind: a list that was opened while another field lost the focus shows as open, counts as closed, and
// never closes or opens again. Newer versions take the state over before such a drawing; so does this one.
const EVENTS = ['focusin', 'mousedown'];

function takeStateOver(props, state, context) {
  if (this.__H) {
    this.shouldComponentUpdate?.(props, state, context);
  }
}

function cure({ target }) {
  const root = target.closest?.('.fjs-container')?.__k?.__c;
  if (root) {
    Object.defineProperty(Object.getPrototypeOf(root), 'componentWillUpdate', { value: takeStateOver, writable: true });
    EVENTS.forEach(event => document.removeEventListener(event, cure, true));
  }
}

EVENTS.forEach(event => document.addEventListener(event, cure, true));
