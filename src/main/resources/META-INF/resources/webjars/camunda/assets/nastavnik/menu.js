// Our own pages in the header of every webapp, for those who may open them.
const HEADER = '[cam-widget-header] .app-menu > ul';

function link({ path, title }) {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = title;
  item.className = 'nastavnik-page';
  item.append(anchor);
  return item;
}

function fill(header) {
  fetch('/camunda/api/nastavnik/menu')
    .then(answer => answer.ok ? answer.json() : [])
    .then(entries => header.prepend(...entries.map(link)), () => {});
}

const waiting = new MutationObserver(() => {
  const header = document.querySelector(HEADER);
  if (header?.querySelector('.account')) {
    waiting.disconnect();
    fill(header);
  }
});

waiting.observe(document.documentElement, { subtree: true, childList: true });
