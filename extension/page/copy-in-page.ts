/**
 * Copies from within a document that has focus. By a copy event and not `navigator.clipboard`, which pages without https do not have and
 * pages with a permissions policy refuse. False when the browser would not.
 */
export function copyInPage(document: Document, plain: string, html?: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isCopied = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}
