/** An old anchor whose content moved to another page: goes on to where it is now. */
export function followMovedAnchor(page: Document, { hash }: Pick<Location, 'hash'>): void {
  if (hash === '') return;
  const moved = page.getElementById(decodeURIComponent(hash.slice(1)));
  const link = moved?.dataset['moved'] === undefined ? null : moved.querySelector('a');
  if (link) location.replace(link.href);
}
