document.documentElement.lang = 'ru';

export default {
  app: { vendor: 'Наставник ·', name: 'Администрирование' },
  disableWelcomeMessage: true
};
