(() => {
  try {
    const theme = localStorage.getItem('metodlotsen:tema');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed to us.
  }
  document.documentElement.classList.add('js');
})();
