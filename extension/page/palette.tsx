import { render } from 'preact';
import type { Insertable } from '../features/cards/card.ts';
import { createRemoteDesk, type OpenLine } from '../features/messages/remote-desk.ts';
import { currentView, firstPlace } from '../features/place/place.ts';
import { termsOnPage } from '../features/suggestions/terms-on-page.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Panel } from '../ui/Panel.tsx';
import { ThemeOf } from '../ui/ThemeOf.tsx';
import { copyInPage } from './copy-in-page.ts';
import { isForeignFrame } from './deep-focus.ts';
import { insertText, notInserted } from './insert-text.ts';
import { openOverlay, type Overlay } from './overlay.ts';
import css from './palette.css?inline';
import type { Palette, PaletteEvents } from './palette-handle.ts';
import { scanTerms } from './scan-terms.ts';
import { standingIn } from './standing.ts';

/**
 * Opens the quick search over a page. The page is given back exactly as it was when it closes: nothing of ours stays, and focus,
 * selection and scroll are where they were.
 */
export function openPalette(page: Document, openLine: OpenLine, { onClosed, onKey }: PaletteEvents): Palette {
  const standing = standingIn(page);
  const desk = createRemoteDesk(openLine);
  let place = firstPlace;
  let message: string | undefined;
  let overlay = open();
  let isClosed = false;

  function open(): Overlay {
    const opened = openOverlay(page, {
      css,
      onCancel: close,
      onRefused: moveOut,
      onKey,
      onReplaced: (replaced) => {
        overlay = replaced;
        draw(replaced);
      },
    });
    draw(opened);
    return opened;
  }
  /** Takes the layer away, but not the palette: it may be put back. */
  function leave(): void {
    render(null, overlay.root);
    overlay.close();
    standing.restore();
  }
  function end(): void {
    desk.close();
    onClosed();
  }
  function close(): void {
    if (isClosed) return;
    isClosed = true;
    // Whatever the page has done to where the user stood: the next press must find nothing of this one.
    void overlay.released().then(leave).finally(end);
  }
  /** The page does not let the layer be: what was looked for goes on in a window. */
  function moveOut(): void {
    if (isClosed) return;
    isClosed = true;
    const view = currentView(place);
    const ref = view?.type === 'card' ? view.ref : undefined;
    // Answered or not, there is nothing more to do here.
    void desk.ask({ ask: 'to-window', ref }).then(end, end);
    leave();
  }

  async function insert(text: Insertable): Promise<string> {
    const isCopied = copyInPage(overlay.document, text.plain, text.html);
    if (isForeignFrame(standing.field)) return notInserted('foreign-frame', isCopied);
    await overlay.released();
    leave();
    const outcome = await insertText(standing.field, text);
    if (outcome === 'inserted') {
      isClosed = true;
      end();
      return 'Infogat';
    }
    message = notInserted(outcome, isCopied);
    overlay = open();
    return message;
  }

  function draw({ root, document }: Overlay): void {
    render(
      <ErrorBoundary what="Snabbsöket">
        <ThemeOf desk={desk} document={document} />
        <Panel
          desk={desk}
          firstPlace={place}
          firstMessage={message}
          onPlace={(next) => {
            place = next;
          }}
          effects={{
            openUrl: (url) => void desk.ask({ ask: 'open', url }),
            copyText: async (plain, html) => copyInPage(document, plain, html),
            insert,
            suggest: async () =>
              desk.suggest((await termsOnPage(desk, (words) => scanTerms(page, words))) ?? []),
          }}
          palette={{
            onClose: close,
            toPanel: (ref) => {
              void desk.ask({ ask: 'to-panel', ref }).then(close);
            },
          }}
        />
      </ErrorBoundary>,
      root,
    );
  }
  return { close, isClosing: () => isClosed };
}
