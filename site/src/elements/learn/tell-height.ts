/**
 * Tells the page around the frame how high the content is, now and whenever it changes. Only that number is sent, so it may go to any
 * page; nothing is listened for.
 */
if (window.parent !== window) {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height) + 2;
    window.parent.postMessage({ type: 'metodlotsen:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

export {};
