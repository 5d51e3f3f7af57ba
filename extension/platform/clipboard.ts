/**
 * Puts text on the clipboard, also formatted when there is HTML. False when the browser refuses, as it may when another window has
 * focus.
 */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function')
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([plain], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(plain);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
