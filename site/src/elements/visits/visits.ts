import { isRecord, storedRecord } from '../browser-store.ts';

/** A page someone has read. Never more than this: no time, no query, nothing about how it was read. */
export interface Visit {
  /** From the site's root, with the anchor when a step was read: `/metoder/se/#yrkesprofil`. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
}

/** Where the pages are kept, in this browser only. */
export const visitsKey = 'metodlotsen:senast';
/** Is there when the reader has turned the list off. A key of its own, so that a broken list cannot turn it on again. */
export const visitsOffKey = 'metodlotsen:senast-av';
const most = 8;

const address = /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/;
const pageOf = (url: string): string => url.split('#')[0] ?? url;

export const writeVisits = (visits: readonly Visit[]): string =>
  JSON.stringify({ version: 1, pages: visits });

/** The pages in stored text, the last one first. What is broken, of a later version or not an address of a page is left out. */
export function readVisits(text: string | null): readonly Visit[] {
  const { version, pages } = storedRecord(text) ?? {};
  return version === 1 && Array.isArray(pages) ? pages.filter(isVisit).slice(0, most) : [];
}

/** With a page put first. A page stands there once, with the step that was read last. */
export const withVisit = (visits: readonly Visit[], visit: Visit): readonly Visit[] =>
  [visit, ...withoutPage(visits, visit.url)].slice(0, most);

/** Without a page that does not exist any more. */
export const withoutPage = (visits: readonly Visit[], url: string): readonly Visit[] =>
  visits.filter((known) => pageOf(known.url) !== pageOf(url));

const isLine = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

const isVisit = (value: unknown): value is Visit =>
  isRecord(value) &&
  typeof value['url'] === 'string' &&
  address.test(value['url']) &&
  isLine(value['title'], 300) &&
  isLine(value['kind'], 40);
