import { describe, expect, it } from 'vitest';
import { missingWordMail, missingWordReport } from '#content/core/search/missing-word.ts';
import { nearestTerms } from '#content/core/search/nearest-terms.ts';
import type { SearchEntry } from '#content/core/search/search-entry.ts';

const entry = (kind: string, title: string, ...aliases: readonly string[]): SearchEntry => ({
  id: `${kind}:${title}`,
  kind,
  title,
  aliases,
  body: '',
  url: `/${title}/`,
});
const entries = [
  entry('term', 'Samordningsförbund'),
  entry('term', 'Lönebidrag', 'subventionerad anställning'),
  entry('term', 'Rehabkoordinator'),
  entry('guide', 'Lönebidraget'),
];
const titles = (query: string, limit = 5) => nearestTerms(query, entries, limit).map(({ title }) => title);

describe('when a query has no hits', () => {
  it('gives the terms that are spelt most alike, best first, and nothing but terms', () => {
    expect(titles('rehabkordinatorn')[0]).toBe('Rehabkoordinator');
    expect(titles('lönebidragsnivå')).toContain('Lönebidrag');
    expect(titles('subventionering')).toEqual(['Lönebidrag']);
    expect(titles('rehabkoordinator samordning', 1)).toHaveLength(1);
  });

  it.each(['', 'x', '🙂', '%%%', 'qwxz', 'å'.repeat(10_000)])('gives no term for %.20s', (query) => {
    expect(titles(query)).toEqual([]);
  });

  it('words a message that the user can complete and send, and puts no recipient in it', () => {
    const report = missingWordReport(' fritidsbank ');
    expect(report.subject).toBe('Metodlotsen: ordet ”fritidsbank” saknas');
    expect(report.body).toContain('Jag sökte på ”fritidsbank”');
    const mail = new URL(missingWordMail(report));
    expect(mail.protocol + mail.pathname).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(report.subject);
    expect(mail.searchParams.get('body')).toContain('Så heter det hos oss:');
    expect(missingWordMail(missingWordReport('a&b=c#d\n"')).slice(7)).not.toMatch(/[#"\n]|a&b=c/);
  });
});
