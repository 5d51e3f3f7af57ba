import { followKeys } from './held-keys.ts';
import { raise } from './top-layer.ts';

/** Where the palette is drawn, over the page. */
export interface Overlay {
  /** What to render into. */
  readonly root: HTMLElement;
  /** The document that holds it: the frame's, or the page's where frames are not allowed to have one. */
  readonly document: Document;
  /** Resolves when the keys pressed in it have been let go of. */
  readonly released: () => Promise<void>;
  readonly close: () => void;
}

export interface OverlayOptions {
  readonly css: string;
  /** Asked to close: Esc in the browser's own way, or a press outside. */
  readonly onCancel: () => void;
  /** The page has taken the overlay away again after it was put back: it cannot stand there. Told once. */
  readonly onRefused: () => void;
  /** A key has gone down or come up in it. */
  readonly onKey: () => void;
  /** The page took the overlay away, and it has been put back: everything in it must be drawn again. */
  readonly onReplaced: (overlay: Overlay) => void;
}

const margin = 12;
const widest = 560;
/** Room above, as in the design; less on a low screen. */
const topOf = (height: number): number => Math.min(92, Math.round(height * 0.08));

const frameCss = `
:host { all: initial !important; display: block !important; }
dialog { all: initial; position: fixed; inset: 0; box-sizing: border-box; width: 100%; height: 100%; max-width: none; max-height: none;
  margin: 0; padding: 0; border: 0; background: transparent; overflow: hidden; display: block; }
dialog::backdrop { background: rgb(15 20 28 / .32); }
.shell { all: initial; position: absolute; box-sizing: border-box; left: 50%; transform: translateX(-50%);
  overflow: hidden; display: block; border: 1px solid #6f7885; border-radius: 12px; box-shadow: 0 18px 60px rgb(10 15 25 / .35); color-scheme: light dark;
  background: light-dark(#fbfaf6, #11161d); }
iframe { all: initial; display: block; width: 100%; border: 0; color-scheme: light dark; }
`;

/**
 * Opens a modal layer over any page: a closed shadow root, a dialog in the top layer, and an empty frame inside it. The dialog makes the
 * page inert and stands over everything; keys do not leave the frame's document, so the page cannot see what is typed; the frame
 * needs no address of ours that a page could look for. Where a page's policy leaves the frame without a document, the shadow root is used.
 */
export function openOverlay(page: Document, options: OverlayOptions): Overlay {
  const ending = new AbortController();
  let isPutBack = false;
  let mounted = mount(page, options, ending.signal);

  const observer = new MutationObserver(() => {
    if (mounted.host.isConnected || ending.signal.aborted) return;
    if (isPutBack) {
      options.onRefused();
      return;
    }
    // Once: a page that keeps removing it would otherwise be fought for ever.
    isPutBack = true;
    mounted = mount(page, options, ending.signal);
    options.onReplaced(overlay());
  });
  observer.observe(page.documentElement, { childList: true });

  const overlay = (): Overlay => ({
    root: mounted.root,
    document: mounted.document,
    released: mounted.released,
    close: () => {
      observer.disconnect();
      ending.abort();
      mounted.dialog.close();
      mounted.host.remove();
    },
  });
  return overlay();
}

interface Mounted {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly root: HTMLElement;
  readonly document: Document;
  readonly released: () => Promise<void>;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

function mount(page: Document, { css, onCancel, onKey }: OverlayOptions, signal: AbortSignal): Mounted {
  const create = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] =>
    page.createElementNS(xhtml, name) as HTMLElementTagNameMap[K];
  const host = create('div');
  host.style.setProperty('display', 'block', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = create('dialog');
  const shell = create('div');
  shell.className = 'shell';
  const frame = create('iframe');
  frame.title = 'Metodlotsen';
  shell.append(frame);
  dialog.append(shell);
  dialog.setAttribute('aria-label', 'Metodlotsen, snabbsök');
  shadow.append(dialog);
  page.documentElement.append(host);

  const inside = frame.contentDocument;
  const document = inside ?? page;
  if (inside) {
    adopt(shadow, page, frameCss);
    adopt(inside, inside, css);
    inside.documentElement.lang = 'sv';
    inside.title = 'Metodlotsen';
  } else {
    frame.remove();
    adopt(shadow, page, frameCss + css.replaceAll(':root', ':host'));
  }
  const root = document.createElementNS(xhtml, 'div');
  root.id = 'root';
  (inside?.body ?? shell).append(root);
  raise({ dialog, host, inside, page, signal });

  const fit = () => {
    const { innerWidth, innerHeight } = page.defaultView ?? window;
    const top = topOf(innerHeight);
    shell.style.top = `${top}px`;
    shell.style.width = `${Math.min(widest, innerWidth - 2 * margin)}px`;
    root.style.setProperty('--room', `${Math.max(160, innerHeight - top - margin - 2)}px`);
    const height = root.getBoundingClientRect().height;
    if (inside) frame.style.height = `${Math.ceil(height)}px`;
  };
  const observer = new ResizeObserver(fit);
  observer.observe(root);
  page.defaultView?.addEventListener('resize', fit, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  fit();

  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      onCancel();
    },
    { signal },
  );
  // A browser that is asked to close a second time does not ask again.
  dialog.addEventListener('close', onCancel, { signal });
  // What is drawn hears keys before this does; Esc pressed before it has begun to listen is not lost.
  (inside?.defaultView ?? host).addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing, defaultPrevented } = event as KeyboardEvent;
      if (key !== 'Escape' || isComposing || defaultPrevented) return;
      event.preventDefault();
      onCancel();
    },
    { signal },
  );
  dialog.addEventListener('pointerdown', (event) => event.target === dialog && onCancel(), { signal });
  // The layer is ours: nothing pressed in it is the page's business, also where there is no frame around it.
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'input',
    'paste',
    'pointerdown',
    'mousedown',
    'click',
    'wheel',
  ])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return { host, dialog, root, document, released: followKeys(document, signal, onKey).released };
}

function adopt(into: Document | ShadowRoot, owner: Document, css: string): void {
  const { defaultView } = owner;
  if (!defaultView) return;
  const sheet = new (defaultView as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
  sheet.replaceSync(css);
  into.adoptedStyleSheets = [...into.adoptedStyleSheets, sheet];
}
