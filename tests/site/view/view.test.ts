import { expect, test } from 'vitest';
import type { GuideEntry, LessonEntry, StepEntry } from '../../../content/core/pack.ts';
import { longDay, monthOf } from '../../../site/src/view/dates.ts';
import { exampleQueries } from '../../../site/src/view/example-queries.ts';
import { figureBars, formatValue } from '../../../site/src/view/figure-bars.ts';
import { byFirstLetter } from '../../../site/src/view/first-letter.ts';
import { linkLine } from '../../../site/src/view/link-line.ts';
import { lessonsOfMonth } from '../../../site/src/view/month-lessons.ts';
import { sharedChanges } from '../../../site/src/view/recent-changes.ts';
import { markGaps } from '../../../site/src/view/template-gaps.ts';
import { pathsToFind, sitemapPaths, sitemapXml } from '../../../site/build/write-sitemap.ts';

// Only the fields that the functions under test read.
const lesson = (id: string, guide: string) => ({ id, belongs: [`guide:${guide}`] }) as unknown as LessonEntry;
const lessons = [
  lesson('a1', 'se'),
  lesson('a2', 'se'),
  lesson('b1', 'ips'),
  lesson('b2', 'ips'),
  lesson('c1', 'cm'),
];

test('the lessons of a month are the same however often one asks, and from different guides', () => {
  const chosen = lessonsOfMonth(lessons, '2026-11', 2).map(({ id }) => id);
  expect(
    lessonsOfMonth([...lessons].reverse(), '2026-11', 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...chosen].sort());
  expect(chosen).toHaveLength(2);
});

test('every lesson has its turn before one comes back', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
  const shown = months.flatMap((month) => lessonsOfMonth(lessons, month, 1).map(({ id }) => id));
  expect(new Set(shown).size).toBe(5);
});

test('without lessons there are no lessons of the month', () => {
  expect(lessonsOfMonth([], '2026-11', 3)).toEqual([]);
});

test('example queries are short and come from different guides', () => {
  const step = (guide: string, aliases: string[]) => ({ guide, aliases }) as unknown as StepEntry;
  const steps = [
    step('se', ['hur börjar man med se']),
    step('se', ['x']),
    step('ips', ['ips', 'söka jobb snabbt med coach']),
    step('cm', ['en alldeles för lång fråga för att få plats på en rad', 'vem håller i allt']),
  ];
  expect(exampleQueries(steps, 3)).toEqual([
    'hur börjar man med se',
    'söka jobb snabbt med coach',
    'vem håller i allt',
  ]);
});

test('bars begin at nought, percent end at a hundred, and a missing number is said in words', () => {
  const bars = figureBars({
    unit: 'procent',
    columns: ['Andel'],
    rows: [
      { label: 'Ja', values: [50] },
      { label: 'Övriga', values: [null] },
    ],
  });
  expect(bars.map((row) => row.bars[0])).toEqual([
    { series: 0, length: '50%', text: '50\u00a0%' },
    { series: 0, length: '0%', text: 'saknas' },
  ]);
});

test('other units end at the largest number', () => {
  const [first, second] = figureBars({
    unit: 'antal',
    columns: ['Antal'],
    rows: [
      { label: 'Kvinnor', values: [40] },
      { label: 'Män', values: [10] },
    ],
  });
  expect([first?.bars[0]?.length, second?.bars[0]?.length]).toEqual(['100%', '25%']);
});

test('kronor and decimals are written the Swedish way', () => {
  expect(formatValue(1200.5, 'kronor').replaceAll('\u00a0', ' ')).toBe('1 200,5 kr');
});

test('dates are written out in Swedish', () => {
  expect(longDay('2026-11-02')).toBe('2 november 2026');
  expect(monthOf('2027-05-20')).toBe('maj 2027');
});

test('words stand under their letter, å ä ö last, é with e and digits first', () => {
  const groups = byFirstLetter(['ö', 'éclair', 'Åsa', '7-dagarsregeln', 'arbete', 'ärende'], (word) => word);
  expect(groups.map(({ letter }) => letter)).toEqual(['0–9', 'A', 'E', 'Å', 'Ä', 'Ö']);
});

test('the gaps of a template are marked and links are left alone', () => {
  expect(markGaps('<p>Hej [förnamn], se <a href="/x/">[datum]</a></p>')).toBe(
    '<p>Hej <span class="gap">[förnamn]</span>, se <a href="/x/"><span class="gap">[datum]</span></a></p>',
  );
});

test('a sitemap names pages once, from the root, but neither the page for missing pages nor files', () => {
  const paths = sitemapPaths(['', 'metoder/se/', 'metoder/se/', '404/', 'sok-data/abc.json']);
  expect(paths).toEqual(['/', '/metoder/se/']);
  expect(sitemapXml('https://metodlotsen.example.se', paths)).toContain(
    '<loc>https://metodlotsen.example.se/metoder/se/</loc>',
  );
});

test('a page that asks search engines to stay away is not in the sitemap', async () => {
  const html = (path: string) =>
    Promise.resolve(path === '/b/' ? '<meta name="robots" content="noindex">' : '<title>A</title>');
  expect(await pathsToFind(['/a/', '/b/'], html)).toEqual(['/a/']);
});

test('names in a line have nothing but the separator between them, and are escaped', () => {
  expect(linkLine([{ title: 'Tid', url: '/t/' }, { title: 'A & B' }], ', ')).toBe(
    '<a href="/t/">Tid</a>, A &amp; B',
  );
});

test('guides that changed alike on the same day share one entry, newest first', () => {
  const guide = (id: string, changes: { date: string; what: string }[]) =>
    ({ id, changes }) as unknown as GuideEntry;
  const changes = sharedChanges(
    [
      guide('a', [{ date: '2026-11-20', what: 'Första utgåvan.' }]),
      guide('b', [
        { date: '2026-12-01', what: 'Ny lag.' },
        { date: '2026-11-20', what: 'Första utgåvan.' },
      ]),
    ],
    5,
  );
  expect(changes.map(({ date, guides }) => [date, guides.map(({ id }) => id)])).toEqual([
    ['2026-12-01', ['b']],
    ['2026-11-20', ['a', 'b']],
  ]);
});
