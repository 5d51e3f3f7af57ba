/**
 * Tells the page around a frame how high the content is, now and whenever it changes. Only that number is sent, so it may go to any page;
 * nothing is listened for. Does nothing when there is no frame.
 */
export function tellHeight(frame: Window): void {
  if (frame.parent === frame) return;
  const { body } = frame.document;
  const tell = (): void => {
    const height = Math.ceil(body.getBoundingClientRect().height) + 2;
    frame.parent.postMessage({ type: 'metodlotsen:height', height }, '*');
  };
  new ResizeObserver(tell).observe(body);
  tell();
}
