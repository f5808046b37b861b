document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Контроль процессов' },
  locales: { availableLocales: ['ru'], fallbackLocale: 'ru' },
  disableWelcomeMessage: true
};
