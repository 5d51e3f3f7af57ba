import { missingWordMail, missingWordReport } from '#content/core/search/missing-word.ts';
import { nearestTerms } from '#content/core/search/nearest-terms.ts';
import type { SearchEntry } from '#content/core/search/search-entry.ts';
import { copyText } from '../copy-text.ts';
import { linkItem } from '../link-item.ts';

const most = 5;
/** Ends the button's work for the query before. */
let listening = new AbortController();

/** Fills the view for no hits: terms that are spelt like the query, and a message about the missing word for the user to send. */
export function showNearest(page: Document, query: string, entries: readonly SearchEntry[]): void {
  const nearest = nearestTerms(query, entries, most);
  const section = page.querySelector<HTMLElement>('#ord-som-liknar');
  if (section) section.hidden = nearest.length === 0;
  section
    ?.querySelector('ul')
    ?.replaceChildren(
      ...nearest.map(({ url, title, meta }) => linkItem(url, title, ...(meta ? [` – ${meta}`] : []))),
    );

  const report = missingWordReport(query);
  const mail = page.querySelector<HTMLAnchorElement>('#saknat-ord a');
  if (mail) mail.href = missingWordMail(report);
  listening.abort();
  listening = new AbortController();
  page
    .querySelector('#saknat-ord button')
    ?.addEventListener(
      'click',
      () => void copyText(`${report.subject}\n\n${report.body}`, 'Meddelandet är kopierat.'),
      { signal: listening.signal },
    );
}
