document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Контроль процессов' },
  disableWelcomeMessage: true
};
