import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { pageCount, withoutMoment } from '../../../site/build/learn/pdf-file.ts';
import { atomFeed, feedItems, jsonFeed } from '../../../site/build/learn/write-feeds.ts';
import { llmsText, markdownPath } from '../../../site/build/learn/write-markdown.ts';
import { citeText } from '../../../site/src/view/learn/cite.ts';
import { documentMarkdown } from '../../../site/src/view/learn/documents/document-markdown.ts';
import { allDocuments, pageDocuments } from '../../../site/src/view/learn/documents/document-of.ts';
import { embedCode, embeddables, oembed, oembedUrl } from '../../../site/src/view/learn/embed.ts';
import { shareTargets } from '../../../site/src/view/learn/share-target.ts';
import { qrSvg } from '../../../site/src/view/learn/qr-svg.ts';
import { loadContent } from '../../../content/load/load-content.ts';
import { loadKnowledge } from '../../support/knowledge-folder.ts';

const index = createPackIndex(loadKnowledge().pack);
const site = 'https://example.se';
const documents = allDocuments(index, '2026-11-22');
const absolute = (url: string) => new URL(url, site).href;

test('a step is cited with its guide, version, date and whole address', () => {
  const targets = shareTargets(index);
  const step = targets.get('step:se/profil');
  expect(step && citeText(index, step, site, '2026-11-22').text).toBe(
    'Ta fram yrkesprofilen. I: Supported Employment. Metodlotsen, version 1, granskad 1 november 2026. https://example.se/metoder/se/#profil',
  );
  expect(targets.get('step:se/finns-inte')).toBeUndefined();
});

test('the Markdown of a step has its six parts in order, its sources and where it comes from', () => {
  const step = documents.find(({ ref }) => ref === 'step:se/profil');
  const text = step ? documentMarkdown(step, absolute) : '';
  expect(text.startsWith('# SE-guiden, steg 1: Ta fram yrkesprofilen')).toBe(true);
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
    'Gör så här',
    'Varför',
    'Vem',
    'Klart när',
    'Källor',
  ]);
  expect(text).toContain('1. Börja i det personen tycker om.');
  expect(text).toContain('https://example.se/metoder/se/#profil*');
});

test('a point without a source says that it is our advice, where points stand without their sources', () => {
  const guide = documents.find(({ ref }) => ref === 'guide:se');
  const text = guide ? documentMarkdown(guide, absolute) : '';
  expect(text).toContain('Viljan räcker. *Vårt råd.*');
  expect(text).toContain('Fråga först. *Vårt råd.*');
  expect(text).toContain('Personen väljer själv.');
  expect(text).not.toContain('Personen väljer själv. *Vårt råd.*');
});

test('Markdown stands beside the page it is of', () => {
  expect(markdownPath({ url: '/metoder/se/' })).toBe('/metoder/se/index.md');
  expect(markdownPath({ url: '/metoder/se/#profil' })).toBe('/metoder/se/profil.md');
});

test('llms.txt begins with a title and a summary and leads to every guide and step', () => {
  const text = llmsText(documents, absolute);
  expect(text).toMatch(/^# Metodlotsen\n\n> /);
  expect(text).toContain('](https://example.se/metoder/se/index.md)');
  expect(text).toContain('](https://example.se/metoder/se/profil.md)');
});

test('every page with a text of its own has Markdown, in one place each, and llms.txt leads to it', () => {
  const whole = createPackIndex(loadContent().pack);
  const laid = pageDocuments(whole, '2026-11-22');
  const { guides, steps, checklists, lessons, cases, templates, actors, themes, ...more } = whole.pack;
  const entries = [guides, steps, checklists, lessons, cases, templates, actors, themes].flat();
  const learning = [more.participants, more.paths, more.pieces, more.quizzes, more.kits].flat();
  const urls = [...[...entries, ...learning].map(({ url }) => url), '/ordlista/', '/lagar/'];
  expect(laid.map(({ url }) => url).sort()).toEqual(urls.sort());
  const places = laid.map(markdownPath);
  expect(new Set(places).size).toBe(places.length);
  const text = llmsText(laid, absolute);
  expect(places.filter((place) => !text.includes(`](https://example.se${place})`))).toEqual([]);
  expect(laid.filter((document) => documentMarkdown(document, absolute).includes('undefined'))).toEqual([]);
});

test('the Markdown of an actor has its task, what is uncertain in it, and where that is written', () => {
  const whole = createPackIndex(loadContent().pack);
  const actor = pageDocuments(whole, '2026-11-22').find(({ ref }) => ref === 'actor:forsakringskassan');
  const text = actor ? documentMarkdown(actor, absolute) : '';
  expect(text).toMatch(/^# Försäkringskassan \(FK\)\n/);
  expect(text).toContain('## Uppdrag');
  expect(text).toContain('samordningsförbunden. (kan ha ändrats)');
  expect(text).toMatch(/## Källor\n\n- \[30 kap\. 8/);
});

test('the Markdown of questions says of every answer whether it is best, and why', () => {
  const whole = createPackIndex(loadContent().pack);
  const quiz = whole.pack.quizzes[0];
  const laid = pageDocuments(whole, '2026-11-22').find(({ ref }) => ref === quiz?.ref);
  const text = laid ? documentMarkdown(laid, absolute) : '';
  const answers = quiz?.questions.flatMap(({ options }) => options) ?? [];
  expect([...text.matchAll(/^- \*\*.+\*\* (?:Bäst|Inte bäst|Ja|Nej)\. ./gm)]).toHaveLength(answers.length);
});

test('both feeds carry each change with an id that lasts', () => {
  const items = feedItems(index, site);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    id: 'https://example.se/metoder/se/#version-1-2026-11-01',
    text: 'Första utgåvan.',
  });
  expect(JSON.parse(jsonFeed(items, site))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ content_text: 'Första utgåvan.' }],
  });
  expect(atomFeed(items, site)).toContain('<updated>2026-11-01T00:00:00Z</updated>');
});

test('a step can be embedded by code that works without its script', () => {
  const [item] = embeddables(index.pack);
  if (!item) throw new Error('the sample has nothing to embed');
  expect(embedCode(item, site)).toMatch(
    /^<iframe src="https:\/\/example\.se\/badda-in\/steg\/se\/profil\/" title="Ta fram yrkesprofilen"/,
  );
  expect(oembed(item, site)).toMatchObject({ version: '1.0', type: 'rich', title: 'Ta fram yrkesprofilen' });
  expect(oembedUrl(item)).toBe('/badda-in/oembed/steg/se/profil.json');
});

test('a QR code has every dark module of the code, and nothing else', () => {
  const address = 'https://example.se/metoder/se/';
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const runs = [...qrSvg(address).matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)].map((run) =>
    run.slice(1).map(Number),
  );
  const drawn = data.map((row) => row.map(() => false));
  for (const [x = 0, y = 0, length = 0] of runs)
    for (let at = x; at < x + length; at += 1) (drawn[y] ?? [])[at] = true;
  expect(drawn).toEqual(data);
});

test('the pages of a PDF are counted', () => {
  expect(pageCount(Buffer.from('<</Type /Pages /Kids [1 0 R] /Count 3>>'))).toBe(3);
  expect(pageCount(Buffer.from('nothing'))).toBe(0);
});

test('a PDF keeps its length and every word but the moment it was made', () => {
  const made = Buffer.from(
    "/ID (node00004186) /Headers [(node00000977) (node00004186)] /CreationDate (D:20261122081530+00'00') /Title (å)",
  );
  const kept = withoutMoment(made);
  expect(kept.length).toBe(made.length);
  expect(kept.toString()).toBe(
    "/ID (node00000002) /Headers [(node00000001) (node00000002)] /CreationDate (D:20260101000000+00'00') /Title (å)",
  );
});
