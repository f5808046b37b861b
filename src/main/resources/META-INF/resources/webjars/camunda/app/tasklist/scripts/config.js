import '../../../assets/nastavnik/to-sign-in.js';
import '../../../assets/nastavnik/menu.js';
import '../../../assets/nastavnik/texts.js';
import './nastavnik/dates.js';
import './nastavnik/drafts.js';
import './nastavnik/form-texts.js';
import './nastavnik/state.js';
import './nastavnik/topics.js';
import './nastavnik/typing.js';

document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Задачи' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/nastavnik/documents.js'],
  requireJsConfig: {
    deps: ['nastavnik', 'nastavnik-dates'],
    ngDeps: ['nastavnik', 'nastavnik.dates'],
    paths: { nastavnik: 'scripts/nastavnik/tasklist', 'nastavnik-dates': '../../assets/nastavnik/angular-dates' }
  },

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'взять выбранную задачу в работу'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'перейти к первому списку задач'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'перейти к первой задаче списка'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'перейти к первому полю формы'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'начать процесс'
    }
  }
};
