import type { Page } from 'playwright-core';

/** The extension's own world in a page, where its scripts run: sees closed shadow roots, and the page does not see it. */
export interface IsolatedWorld {
  /**
   * Runs a function's body there and gives what it returns. `palette` is the document or shadow root that the palette is drawn in, or nothing
   * when it is not open.
   */
  readonly inPalette: <T>(body: string) => Promise<T>;
  /** How many listeners the extension has on the page's window, document, root and body. */
  readonly listeners: () => Promise<number>;
  readonly leave: () => Promise<void>;
}

// The layer is the root's last child.
const findPalette = `
  const layer = document.documentElement.lastElementChild;
  const shadow = layer instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(layer) : null;
  const frame = shadow?.querySelector('dialog iframe');
  const palette = (frame ? frame.contentDocument : shadow?.querySelector('dialog') ? shadow : null) ?? undefined;
`;

/** Enters it once the extension has been given the page and has run something in it. */
export async function enterIsolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // An open palette's frame has one too.
    const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
    if (context.origin.includes(extensionId) && frameId === frameTree.frame.id) contextId ??= context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === undefined) throw new Error('e2e: the extension has not been in the page');
  const at = { contextId };
  return {
    inPalette: async <T>(body: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        ...at,
        expression: `(() => {${findPalette}${body}})()`,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    listeners: async () => {
      let count = 0;
      for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
        const { result } = await session.send('Runtime.evaluate', { ...at, expression });
        if (result.objectId === undefined) continue;
        const { objectId } = result;
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
        count += listeners.length;
      }
      return count;
    },
    leave: () => session.detach(),
  };
}
