// Our own pages in the header of every webapp, for those who may open them: the help at hand, the others under «Разделы».
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

function sections(entries) {
  const item = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('ul');
  item.className = 'nastavnik-sections';
  summary.textContent = 'Разделы';
  list.append(...entries.map(link));
  details.append(summary, list);
  item.append(details);
  document.addEventListener('click', ({ target }) => details.open && !details.contains(target) && details.removeAttribute('open'));
  details.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      details.removeAttribute('open');
      summary.focus();
    }
  });
  return item;
}

function show(header, entries) {
  const pages = entries.slice(0, -1);
  header.prepend(...pages.length ? [sections(pages)] : [], ...entries.slice(-1).map(link));
}

function fill(header) {
  fetch('/camunda/api/nastavnik/menu')
    .then(answer => answer.ok ? answer.json() : [])
    .then(entries => show(header, entries), () => {});
}

const waiting = new MutationObserver(() => {
  const header = document.querySelector(HEADER);
  if (header?.querySelector('.account')) {
    waiting.disconnect();
    fill(header);
  }
});

waiting.observe(document.documentElement, { subtree: true, childList: true });
