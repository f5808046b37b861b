// What a task is about stands under its name in the list: fifteen «Выполнить мероприятие» would otherwise have to be opened one
// by one. The words may name people, so they are asked from the server and kept in this window only.
const words = new Map();
let waiting = 0;

function idOf(link) {
  return new URLSearchParams(link.hash.split('?')[1]).get('task');
}

function links() {
  return [...document.querySelectorAll('.tasks-list h4.task a[href*="task="]')];
}

function show() {
  for (const link of links()) {
    const heading = link.closest('h4');
    const about = heading.querySelector('.topic') ?? heading.appendChild(Object.assign(document.createElement('span'), { className: 'topic' }));
    const text = words.get(idOf(link)) ?? '';
    if (about.textContent !== text) {
      about.textContent = text;
    }
  }
}

async function ask() {
  const unknown = [...new Set(links().map(idOf))].filter(id => id && !words.has(id));
  if (unknown.length > 0) {
    unknown.forEach(id => words.set(id, ''));
    const answer = await fetch(`/camunda/api/nastavnik/topics?${unknown.map(id => `task=${encodeURIComponent(id)}`).join('&')}`);
    if (answer.ok) {
      Object.entries(await answer.json()).forEach(([id, text]) => words.set(id, text));
    } else {
      unknown.forEach(id => words.delete(id));
    }
  }
  show();
}

/*
 * What is known is shown before the browser paints: a list that Tasklist draws anew does not jump. What is not known is asked
 * once Tasklist, which draws in many steps, has come to rest.
 */
new MutationObserver(() => {
  show();
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => ask().catch(() => {}), 150);
}).observe(document.documentElement, { childList: true, subtree: true });
