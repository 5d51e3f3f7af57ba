import { copyText } from './copy-text.ts';

/** A plain click on a link marked `data-copy-link` copies its whole address and leaves the page where it is. */
export function copyLinksOnClick(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-copy-link]');
    if (!link) return;
    event.preventDefault();
    void copyText(link.href, 'Länken är kopierad.');
  });
}
