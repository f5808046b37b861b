import '../../../assets/nastavnik/to-sign-in.js';
import '../../../assets/nastavnik/menu.js';
import '../../../assets/nastavnik/texts.js';
document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Администрирование' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  disableWelcomeMessage: true,
  requireJsConfig: {
    deps: ['nastavnik-dates'],
    ngDeps: ['nastavnik.dates'],
    paths: { 'nastavnik-dates': '../../assets/nastavnik/angular-dates' }
  }
};
