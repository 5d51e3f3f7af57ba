import type { GlossaryWord } from '#content/core/render/glossary-links.ts';
import type { Desk } from '../desk/desk.ts';

/**
 * What `scan` gives for the glossary's words, for those who have turned suggestions for the page on. Nothing for others: what an
 * administrator suggests goes by the address alone, and the page is not read for it.
 */
export async function termsOnPage<Found>(
  desk: Pick<Desk, 'state' | 'glossary'>,
  scan: (words: readonly GlossaryWord[]) => Found | Promise<Found>,
): Promise<Found | undefined> {
  return desk.state().settings.pageSuggestions ? scan(await desk.glossary()) : undefined;
}
