/** Above so many elements a modal layer is not taken unless it is needed. */
const manyElements = 10_000;

export interface Raised {
  /** What is put over everything; not yet connected to anything but its root. */
  readonly dialog: HTMLDialogElement;
  /** Its root's host, in the page. */
  readonly host: HTMLElement;
  /** The document in the layer's frame, when it has one. */
  readonly inside: Document | null;
  readonly page: Document;
  readonly signal: AbortSignal;
}

/**
 * Puts a dialog in the top layer. Modal, since that makes the page inert and nothing on it can take focus. On a page of very many elements
 * making it inert costs the browser a new style for every one of them, a second or more for a list of 50,000 rows, and as much when it
 * closes: there it is a popover as long as focus stays in it, and becomes modal when the page takes focus or never gives it.
 */
export function raise({ dialog, host, inside, page, signal }: Raised): void {
  // Counting is all that a live collection costs. Under an open modal of the page's, nothing that is not modal itself can have focus.
  if (page.getElementsByTagName('*').length < manyElements || page.querySelector(':modal')) {
    dialog.showModal();
    return;
  }
  dialog.popover = 'manual';
  dialog.setAttribute('aria-modal', 'true');
  dialog.showPopover();
  // Chromium forgets where focus was in a frame that loses it to another document.
  let focused: EventTarget | null = null;
  (inside ?? host).addEventListener(
    'focusin',
    (event) => {
      focused = event.composedPath()[0] ?? null;
    },
    { signal },
  );
  const becomeModal = () => {
    if (signal.aborted || !dialog.isConnected || dialog.matches(':modal')) return;
    dialog.hidePopover();
    dialog.popover = null;
    dialog.showModal();
    (focused as HTMLElement | null)?.focus();
  };
  const keepFocus = () => {
    // Another window or the address bar may have it; the page may not.
    if (page.hasFocus() && page.activeElement !== host) becomeModal();
  };
  // When all has been drawn, and before it is painted: a modal in a shadow root of the page's cannot be asked for.
  queueMicrotask(() => {
    if (page.activeElement !== host || focused === null) becomeModal();
  });
  (inside?.defaultView ?? host).addEventListener(
    inside ? 'blur' : 'focusout',
    // Where focus goes is known when it has gone there.
    () => queueMicrotask(keepFocus),
    { signal },
  );
}
