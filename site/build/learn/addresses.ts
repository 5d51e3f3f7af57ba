import type { Pack } from '../../../content/core/pack.ts';
import { embeddables } from '../../src/view/learn/embed.ts';
import { sitemapPaths } from '../write-sitemap.ts';

/** Data files, and the frames that search engines are asked to leave alone: those are added from the knowledge instead. */
const unpublished = /^\/(?:badda-in|sok-data)\//;

/**
 * Every address a link may lead to: the pages, what can be embedded, and the anchors of steps, terms, laws, sources, figures, questions
 * and the points of checklists. Sorted.
 */
export function publishedAddresses(pack: Pack, pagePaths: readonly string[]): readonly string[] {
  const anchors = [
    ...embeddables(pack).map(({ url }) => url),
    ...pack.steps.map(({ url }) => url),
    ...pack.terms.map(({ url }) => url),
    ...pack.sources.map(({ url }) => url),
    ...pack.figures.map(({ url }) => url),
    ...pack.laws.flatMap((law) => [
      law.url,
      ...Object.keys(law.provisions).map((key) => `${law.url.split('#')[0] ?? ''}#${law.id}-${key}`),
    ]),
    ...[...pack.quizzes, ...pack.pieces].flatMap(({ url, questions }) =>
      questions.map(({ id }) => `${url}#${id}`),
    ),
    ...pack.checklists.flatMap(({ url, items }) => items.map(({ id }) => `${url}#${id}`)),
  ];
  return [
    ...new Set([...sitemapPaths(pagePaths).filter((path) => !unpublished.test(path)), ...anchors]),
  ].sort();
}

/** The register as it is written: an address a line, sorted, after lines that begin with `# `. */
export const readRegister = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('# '));

export const registerText = (addresses: readonly string[]): string =>
  [
    '# Adresser som har publicerats. En adress tas aldrig bort härifrån; får sidan ett nytt namn skrivs en rad i redirects.yaml.',
    ...[...new Set(addresses)].sort(),
    '',
  ].join('\n');

export interface AddressFault {
  readonly address: string;
  readonly message: string;
}

/**
 * What breaks the promise: a registered address that is neither built nor redirected, a redirect to what does not exist, and a redirect
 * from an address that is still built.
 */
export function addressFaults(
  registered: readonly string[],
  built: readonly string[],
  redirects: Readonly<Record<string, string>>,
): readonly AddressFault[] {
  const exists = new Set(built);
  const lost = registered
    .filter((address) => !exists.has(address) && redirects[address] === undefined)
    .map((address) => ({
      address,
      message: 'Adressen är publicerad men finns inte längre, och leder inte vidare.',
    }));
  const wrong = Object.entries(redirects).flatMap(([from, to]) => [
    ...(exists.has(from)
      ? [{ address: from, message: 'Adressen finns, så den får inte ledas vidare.' }]
      : []),
    ...(exists.has(to) ? [] : [{ address: from, message: `Adressen leds till ${to}, som inte finns.` }]),
  ]);
  return [...lost, ...wrong];
}
