// The part of the address behind # never reaches the server: carry it over the sign-in, so that a link to a task opens the task.
document.querySelector('form').action += location.hash;

// The webapps keep their locale file in the browser until the platform's version changes: a corrected text would not come through.
const KEPT = 'camunda-web';

function forgetKeptTexts() {
  const kept = JSON.parse(localStorage.getItem(KEPT) || '{}');
  const others = Object.entries(kept).filter(([key]) => !key.includes('locales_data'));
  localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(others)));
}

forgetKeptTexts();
