// The webapps have a sign-in form of their own, which is closed: whoever signs out or is signed out goes to our page.
const OWN_SIGN_IN = '#/login';

function leave() {
  if (window.location.hash.startsWith(OWN_SIGN_IN)) {
    window.location.replace('/login');
  }
}

for (const method of ['pushState', 'replaceState']) {
  const original = window.history[method];
  window.history[method] = function (...state) {
    original.apply(this, state);
    leave();
  };
}

window.addEventListener('hashchange', leave);
leave();
