// Runs before the first paint, so that a reader who chose light or dark never sees the other one flash by.
(() => {
  try {
    const theme = localStorage.getItem('metodlotsen:tema');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (error) {
    // Storage can be closed to us (private windows, policies). The system's choice then stands, which is the default.
    console.info('Temat kunde inte läsas', error);
  }
  document.documentElement.classList.add('js');
})();
