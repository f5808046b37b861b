import '../../../assets/nastavnik/to-sign-in.js';
import '../../../assets/nastavnik/menu.js';
import '../../../assets/nastavnik/texts.js';
document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Контроль процессов' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  disableWelcomeMessage: true,
  requireJsConfig: {
    deps: ['nastavnik', 'nastavnik-dates'],
    ngDeps: ['nastavnik', 'nastavnik.dates'],
    paths: { nastavnik: 'scripts/nastavnik/cockpit', 'nastavnik-dates': '../../assets/nastavnik/angular-dates' }
  }
};
