// The tab «Документы» of a task: files with versions, and which documents the task asks for (package file).
const BASE = '/camunda/api/nastavnik';
const FILES = '/pages/files';
const MOST_BYTES = 50 * 1024 * 1024;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
}

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} КБ` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} МБ`;
}

async function call(path, options = {}) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  const answer = await fetch(BASE + path, { ...options, headers: { 'X-XSRF-TOKEN': token ? decodeURIComponent(token[1]) : '' } });
  if (!answer.ok) {
    const refusal = await answer.json().catch(() => ({}));
    throw new Error(refusal.message || 'Сервер не смог выполнить действие. Обновите страницу и попробуйте ещё раз.');
  }
  return answer.json();
}

class DocumentsTab {

  constructor(node, taskId) {
    this.taskId = taskId;
    this.node = node;
    this.message = element('p', { className: 'nastavnik-message', role: 'status' });
    this.body = element('div', { textContent: 'Загружается…' });
    this.preview = element('div', { className: 'nastavnik-preview' });
    node.replaceChildren(element('section', { className: 'nastavnik-documents' }, this.message, this.body, this.preview));
    this.attempt(() => call(`/tasks/${encodeURIComponent(taskId)}/files`));
  }

  async attempt(action, done = '') {
    try {
      this.say('Подождите…');
      this.draw(await action());
      this.say(done);
    } catch (refusal) {
      this.say(refusal.message, true);
    }
  }

  say(text, bad = false) {
    this.message.textContent = text;
    this.message.classList.toggle('bad', bad);
  }

  draw(documents) {
    this.preview.replaceChildren();
    this.body.replaceChildren(...[this.demanded(documents), documents.editable ? this.adding(documents) : null, this.list(documents), this.lists(documents)].filter(Boolean));
  }

  demanded({ demanded, files }) {
    if (!demanded.length) {
      return null;
    }
    const have = new Set(files.filter(file => file.own).map(file => file.evidence));
    return element('div', {}, element('p', { textContent: 'К задаче нужны документы:' }), element('ul', { className: 'nastavnik-demanded' },
      ...demanded.map(({ name, required }) => element('li', { className: have.has(name) ? 'have' : '' },
        `${have.has(name) ? '✓ ' : ''}${name}${required ? ' – обязательно' : ''}`))));
  }

  adding({ demanded, people }) {
    const evidence = this.choice('Что это', [['', 'Другой документ'], ...demanded.map(({ name }) => [name, name])], demanded.length);
    const about = this.choice('О ком', [['', 'Не о человеке'], ...people.map(({ id, label }) => [id, label])], people.length);
    const input = element('input', { type: 'file', multiple: true });
    const zone = element('label', { className: 'nastavnik-drop' }, 'Перетащите файлы сюда или ', element('u', { textContent: 'выберите' }),
      ' (до 50 МБ каждый)', input);
    const add = files => this.add([...files], evidence.value, about.value);
    input.addEventListener('change', () => add(input.files));
    for (const event of ['dragover', 'dragleave', 'drop']) {
      zone.addEventListener(event, dropped => {
        dropped.preventDefault();
        zone.classList.toggle('over', event === 'dragover');
        if (event === 'drop') {
          add(dropped.dataTransfer.files);
        }
      });
    }
    return element('div', { className: 'nastavnik-adding' }, evidence.label, about.label, zone);
  }

  choice(label, options, wanted) {
    const select = element('select', { className: 'form-control' }, ...options.map(([value, textContent]) => element('option', { value, textContent })));
    const shown = wanted ? element('label', {}, label, select) : null;
    return { label: shown, get value() { return select.value; } };
  }

  add(files, evidence, participant) {
    const large = files.find(file => file.size > MOST_BYTES);
    if (large) {
      return this.say(`Файл «${large.name}» больше 50 МБ: уменьшите его или разделите`, true);
    }
    return this.attempt(async () => {
      let documents;
      for (const file of files) {
        this.say(`Загружается «${file.name}»…`);
        documents = await call(`/tasks/${encodeURIComponent(this.taskId)}/files`, { method: 'POST', body: this.form({ file, evidence, participant }) });
      }
      return documents;
    }, files.length === 1 ? 'Файл добавлен.' : `Добавлено файлов: ${files.length}.`);
  }

  form(values) {
    const form = new FormData();
    Object.entries(values).filter(([, value]) => value).forEach(([name, value]) => form.append(name, value));
    return form;
  }

  lists({ lists }) {
    return !lists.length ? null : element('div', {}, element('p', { textContent: 'Списки людей, загруженные из файлов:' }),
      element('ul', { className: 'nastavnik-files' }, ...lists.map(({ name, address, own, result, by, at }) => element('li', {}, element('div', {},
        address ? element('a', { href: address, textContent: name, target: '_blank', rel: 'noopener' }) : element('span', { textContent: name }),
        element('small', { textContent: [result, own ? null : 'другая задача', by, at].filter(Boolean).join(' · ') }))))));
  }

  list({ files, editable, lists }) {
    if (!files.length && lists.length) {
      return null;
    }
    if (!files.length) {
      return element('p', { className: 'nastavnik-empty', textContent: 'Файлов пока нет.' });
    }
    return element('ul', { className: 'nastavnik-files' }, ...files.map(file => this.file(file, editable && file.own)));
  }

  file(file, editable) {
    const address = `${FILES}/${file.id}`;
    const open = element('a', { href: address, textContent: file.name, target: '_blank', rel: 'noopener' });
    if (file.type.startsWith('image/')) {
      open.addEventListener('click', event => {
        event.preventDefault();
        this.show(file, address);
      });
    }
    const facts = [file.evidence, file.about, file.own ? null : `задача «${file.taskName}»`, file.by, file.at, size(file.bytes)].filter(Boolean).join(' · ');
    return element('li', {}, element('div', {}, open, element('small', { textContent: facts })),
      file.version > 1 ? this.versions(file) : null, editable ? this.changing(file) : null);
  }

  versions(file) {
    const button = element('button', { type: 'button', className: 'btn btn-link', textContent: `версия ${file.version}` });
    button.addEventListener('click', async () => {
      const earlier = await call(`/files/${file.id}/versions`);
      button.replaceWith(element('small', {}, `версия ${file.version}, раньше: `, ...earlier.flatMap(old => [
        element('a', { href: `${FILES}/${old.id}`, target: '_blank', rel: 'noopener', textContent: `${old.version} (${old.at})` }), ' '])));
    });
    return button;
  }

  changing(file) {
    const input = element('input', { type: 'file', hidden: true });
    const replace = element('button', { type: 'button', className: 'btn btn-default', textContent: 'Заменить' });
    const remove = element('button', { type: 'button', className: 'btn btn-default', textContent: 'Удалить' });
    replace.addEventListener('click', () => input.click());
    input.addEventListener('change', () => this.attempt(
      () => call(`/files/${file.id}`, { method: 'POST', body: this.form({ file: input.files[0] }) }), 'Файл заменён, прежний остался версией.'));
    const changing = element('div', { className: 'nastavnik-changing' }, replace, remove, input);
    remove.addEventListener('click', () => changing.replaceWith(this.removing(file, changing)));
    return changing;
  }

  removing(file, changing) {
    const reason = element('input', { className: 'form-control', required: true, minLength: 5, maxLength: 300 });
    const cancel = element('button', { type: 'button', className: 'btn btn-default', textContent: 'Не удалять' });
    const form = element('form', { className: 'nastavnik-changing' }, element('label', {}, 'Почему удаляете? ', reason),
      element('button', { className: 'btn btn-danger', textContent: 'Удалить файл' }), cancel);
    cancel.addEventListener('click', () => form.replaceWith(changing));
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.attempt(() => call(`/files/${file.id}?reason=${encodeURIComponent(reason.value)}`, { method: 'DELETE' }), 'Файл удалён.');
    });
    window.setTimeout(() => reason.focus());
    return form;
  }

  show(file, address) {
    this.preview.replaceChildren(element('h4', { textContent: file.name }), element('img', { src: address, alt: file.name }));
    this.preview.scrollIntoView({ block: 'nearest' });
  }
}

export default {
  id: 'nastavnik-documents',
  pluginPoint: 'tasklist.task.detail',
  priority: 950,
  properties: { label: 'Документы' },
  render: (node, { taskId }) => new DocumentsTab(node, taskId),
  unmount: () => {}
};
