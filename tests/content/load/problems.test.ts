import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../content/core/problem.ts';
import { loadKnowledge, soundKnowledge } from '../../support/knowledge-folder.ts';

const step = 'guides/se/steps/profil.md';
const guide = 'guides/se/guide.md';
const replaced = (path: string, from: string | RegExp, to: string) => {
  const text = soundKnowledge[path] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`fixture: ${String(from)} is not in ${path}`);
  return { [path]: changed };
};
const withChecklist = (second: string) => ({
  'checklists/innan.yaml': `title: Innan mötet
pausePoint: innan mötet
by: Coachen
type: steg-for-steg
belongs: ["guide:se"]
version: 1
changed: 2026-11-01
items:
${['fraga', second, 'ring', 'boka', 'las']
  .map(
    (id) => `  - id: ${id}
    text: Fråga personen.
    reason: Personen vet.
    sources: [{ source: rapport }]`,
  )
  .join('\n')}
`,
});
/** Knowledge that cites a provision in a field and in a text. */
const citedLaw = (changes: Readonly<Record<string, string | undefined>>) => ({
  [step]: (soundKnowledge[step] ?? '')
    .replace('source: rapport, place: tabell 1', 'law: lag/1-1')
    .replace('Profilen styr', '[Profilen](law:lag/1-1) styr'),
  ...changes,
});
const lines = (changes: Readonly<Record<string, string | undefined>>) =>
  loadKnowledge(changes).problems.map(formatProblem);

test('sound knowledge has no problems', () => {
  expect(lines({})).toEqual([]);
});

test('a word that is marked as unproven needs no source, since the reader is told', () => {
  const word = 'praktik: { term: praktik, meaning: Tid på en arbetsplats., certainty: ej-belagt }\n';
  expect(lines({ 'glossary/mer.yaml': word })).toEqual([]);
});

describe('an author’s mistake is named with file, line and a way out', () => {
  test.each([
    [
      'an unknown field',
      replaced(step, 'summary:', 'sumary:'),
      `content/${step}:5  field-unknown`,
      'Menade du summary?',
    ],
    [
      'a missing field',
      replaced(guide, /^summary: .*\n/m, ''),
      `content/${guide}:2  field-missing`,
      'summary',
    ],
    [
      'a missing field that is a choice',
      replaced(guide, /^kind: metod\n/m, ''),
      `content/${guide}:2  field-missing`,
      'kind',
    ],
    [
      'a word where a number belongs',
      replaced(guide, 'order: 1', 'order: ett'),
      `content/${guide}:4  field-invalid`,
      'order',
    ],
    [
      'a value that cannot be',
      replaced(guide, 'grade: viss', 'grade: god'),
      `content/${guide}:20  field-invalid`,
      'evidence.grade',
    ],
    [
      'a reference that leads nowhere',
      replaced(step, 'actor:coach', 'actor:coch'),
      `content/${step}:6  reference-missing`,
      'Menade du actor:coach?',
    ],
    [
      'a source that does not exist',
      replaced(step, 'source: rapport', 'source: raport'),
      `content/${step}:7  reference-missing`,
      'Menade du source:rapport?',
    ],
    [
      'a principle with neither a source nor the word that it is our own',
      replaced(guide, 'text: Viljan räcker., own: true', 'text: Viljan räcker.'),
      `content/${guide}:13  source-missing`,
      'Skriv own: true om det är vårt eget.',
    ],
    [
      'a requirement whose list of sources is empty',
      replaced(guide, 'Metodutbildning., own: true', 'Metodutbildning., sources: []'),
      `content/${guide}:16  source-missing`,
      '{ source: id, place: "…" }',
    ],
    [
      'a rule of consent without a source',
      replaced(guide, 'text: Fråga först., own: true', 'text: Fråga först.'),
      `content/${guide}:18  source-missing`,
      'own: true',
    ],
    [
      'a pitfall without a source',
      replaced(
        guide,
        'evidence:',
        'pitfalls:\n  - { id: brattom, title: Bråttom, text: Det går för fort., instead: Vänta. }\nevidence:',
      ),
      `content/${guide}:20  source-missing`,
      'own: true',
    ],
    [
      'a question of fidelity without a source',
      replaced(
        guide,
        'evidence:',
        'fidelity:\n  - { id: val, question: Vem valde?, good: Personen. }\nevidence:',
      ),
      `content/${guide}:20  source-missing`,
      'own: true',
    ],
    [
      'a point that has a source and says that it is our own',
      replaced(guide, 'sources: [{ source: rapport }] }', 'sources: [{ source: rapport }], own: true }'),
      `content/${guide}:12  field-invalid`,
      'Ta bort own',
    ],
    [
      'a word with neither a source nor the word that it is our own',
      { 'glossary/ord.yaml': 'praktik: { term: praktik, meaning: Tid på en arbetsplats. }\n' },
      'content/glossary/ord.yaml:1  source-missing',
      'own: true',
    ],
    [
      'an actor without a source',
      replaced('actors/coach.yaml', 'sources: [{ source: rapport }]', 'sources: []'),
      'content/actors/coach.yaml:8  field-invalid',
      'minst en källa',
    ],
    [
      'a law that does not exist',
      replaced(step, 'source: rapport, place: tabell 1', 'law: lag/1-2'),
      `content/${step}:7  reference-missing`,
      'Menade du law:lag/1-1?',
    ],
    [
      'steps that go on at the same time, one of which does not exist',
      replaced(
        guide,
        'requirements:',
        'parallel: [{ from: profil, to: profl, note: samtidigt }]\nrequirements:',
      ),
      `content/${guide}:15  reference-missing`,
      'Menade du step:se/profil?',
    ],
    [
      'a law replaced by one that does not exist',
      replaced('laws/lag.yaml', 'provisions:', 'replacedBy: lagg\nprovisions:'),
      'content/laws/lag.yaml:4  reference-missing',
      'Menade du law:lag',
    ],
    [
      'a method that goes on to a phase the map does not have',
      {
        'overview/map.yaml': `title: Bilden
reads: Läs från vänster.
phases:
  - { id: kontakt, title: Kontakt, question: Vem?, guides: ["guide:se"] }
  - { id: plan, title: Plan, question: Vad?, guides: ["guide:se"] }
  - { id: arbete, title: Arbete, question: Var?, guides: ["guide:se"] }
spans:
  - { guide: "guide:se", from: kontakt, to: arbte, why: Hela vägen. }
under: []
`,
      },
      'content/overview/map.yaml:8  reference-missing',
      'Menade du arbete?',
    ],
    [
      'a link in the text that leads nowhere',
      replaced(step, 'Profilen styr', '[Profilen](step:se/profl) styr'),
      `content/${step}:18  reference-missing`,
      'step:se/profl',
    ],
    [
      'a link that is not safe',
      replaced(step, 'Profilen styr', '[Profilen](javascript:alert%281%29) styr'),
      `content/${step}:18  link-unsafe`,
      'javascript:',
    ],
    [
      'a script in the Markdown',
      replaced(step, 'Profilen styr', '<script>alert(1)</script> styr'),
      `content/${step}:18  html-not-allowed`,
      '<script>',
    ],
    [
      'an event handler in the Markdown',
      replaced(step, 'Pröva miljöer.', 'Pröva <b onclick="x()">miljöer</b>.'),
      `content/${step}:13  html-not-allowed`,
      'onclick',
    ],
    [
      'a notice of an unknown kind',
      replaced(step, 'Profilen styr sökandet.', '> [!viktigt] Profilen styr.'),
      `content/${step}:18  callout-unknown`,
      'ej-belagt',
    ],
    [
      'a notice whose kind is not written as the kinds are',
      replaced(step, 'Profilen styr sökandet.', '> [!TANK PA] Profilen styr.'),
      `content/${step}:18  callout-unknown`,
      'TANK PA',
    ],
    [
      'an unknown heading',
      replaced(step, '## Varför', '## Varfor'),
      `content/${step}:16  heading-unknown`,
      'Menade du Varför?',
    ],
    [
      'a heading of the wrong level',
      replaced(step, '## Varför', '### Varför'),
      `content/${step}:16  heading-not-allowed`,
      '"## "',
    ],
    [
      'a heading that stands twice',
      replaced(step, '## Klart när', '## Varför\n\nFör att.\n\n## Klart när'),
      `content/${step}:20  heading-unknown`,
      'två gånger',
    ],
    [
      'a heading without text',
      replaced(step, 'Profilen styr sökandet.\n', ''),
      `content/${step}:16  heading-empty`,
      'ta bort rubriken',
    ],
    [
      'running text where a list belongs',
      replaced(step, '- spåren är valda', 'Spåren är valda.'),
      `content/${step}:22  section-not-list`,
      'Börja raden',
    ],
    [
      'an action that does not begin with a verb',
      replaced(step, 'Pröva miljöer.', 'Miljöer prövas.'),
      `content/${step}:13  verb-not-first`,
      'Börja med vad man gör',
    ],
    [
      'too few actions',
      replaced(step, '3. Skriv ned det ni sa.\n', ''),
      `content/${step}:10  field-invalid`,
      'actions',
    ],
    [
      'an abbreviation nobody explains',
      replaced(step, 'Profilen styr', 'XYZ styr'),
      `content/${step}:18  abbreviation-unexplained`,
      'content/glossary/',
    ],
    [
      'broken YAML',
      replaced(step, 'short: Yrkesprofil', 'short: "Yrkesprofil'),
      `content/${step}:3  yaml-broken`,
      'Citattecknet',
    ],
    [
      'a quotation mark that swallows what follows it',
      { 'glossary/ord.yaml': 'a: { term: "a, meaning: En. }\nb: { term: b, meaning: Två. }\n' },
      'content/glossary/ord.yaml:1  yaml-broken',
      'Citattecknet',
    ],
    [
      'YAML whose indent is wrong',
      replaced(guide, '  competence:', '   competence:\n  team:'),
      `content/${guide}:16  yaml-broken`,
      'rätta indraget',
    ],
    [
      'a text that begins with emphasis, which YAML takes for an alias',
      replaced(step, 'summary: Intressen blir spår.', 'summary: *Intressen*'),
      `content/${step}:5  yaml-broken`,
      'citattecken',
    ],
    [
      'front matter that is a list',
      { [step]: '---\n- title\n---\n' },
      `content/${step}:2  yaml-broken`,
      'namn: värde',
    ],
    [
      'a list where entries should have ids',
      { 'glossary/ord.yaml': '- { term: a, meaning: En. }\n' },
      'content/glossary/ord.yaml:1  yaml-broken',
      'namn: värde',
    ],
    [
      'a day that is not in the calendar',
      replaced(guide, 'nextReview: 2027-05-01', 'nextReview: 2027-02-30'),
      `content/${guide}:27  field-invalid`,
      'Skriv ett datum som finns',
    ],
    [
      'a provision whose id cannot stand in an address',
      replaced('laws/lag.yaml', '1-1:', '1 kap:'),
      'content/laws/lag.yaml:5  field-invalid',
      'provisions',
    ],
    [
      'a step with more ways to ask than anyone weeds',
      replaced(step, 'aliases: [vad vill hen', 'aliases: [ett, två, tre, fyra, vad vill hen'),
      `content/${step}:4  field-invalid`,
      '3–6',
    ],
    [
      'a word of the search with an unknown strength',
      { 'lexicon/vardag.yaml': '- words: [pengar, ersättning]\n  strength: evryday\n' },
      'content/lexicon/vardag.yaml:2  field-invalid',
      'strength',
    ],
    [
      'a word of the search that leads nowhere',
      { 'lexicon/vardag.yaml': '- words: [pengar]\n  strength: everyday\n' },
      'content/lexicon/vardag.yaml:1  field-invalid',
      'minst två ord',
    ],
    [
      'words of the search that are no list',
      { 'lexicon/vardag.yaml': 'words: [pengar, ersättning]\n' },
      'content/lexicon/vardag.yaml:1  yaml-broken',
      'lista',
    ],
    [
      'the same id twice in a file',
      { 'glossary/ord.yaml': 'a: { term: a, meaning: En. }\na: { term: b, meaning: Två. }\n' },
      'content/glossary/ord.yaml:2  id-duplicate',
      'byt id',
    ],
    [
      'the same id in two files',
      { 'glossary/mer.yaml': 'yrkesprofil: { term: profil, meaning: En., own: true }\n' },
      'content/glossary/ord.yaml:1  id-duplicate',
      'content/glossary/mer.yaml',
    ],
    [
      'two points of a checklist with one id',
      withChecklist('fraga'),
      'content/checklists/innan.yaml:13  id-duplicate',
      'fraga står två gånger i items',
    ],
    [
      'two principles with one id',
      replaced(guide, '{ id: ingen-troskel', '{ id: eget-val'),
      `content/${guide}:13  id-duplicate`,
      'eget-val står två gånger i principles',
    ],
    [
      'a step that its guide lists twice',
      replaced(guide, 'steps: [profil]', 'steps:\n  - profil\n  - profil'),
      `content/${guide}:16  id-duplicate`,
      'Ta bort den ena',
    ],
    [
      'a reference that stands twice in a list',
      {
        'checklists/innan.yaml': withChecklist('lyssna')['checklists/innan.yaml'].replace(
          '["guide:se"]',
          '["guide:se", "guide:se"]',
        ),
      },
      'content/checklists/innan.yaml:5  id-duplicate',
      'guide:se står två gånger i belongs',
    ],
    [
      'an id with å ä ö',
      { 'glossary/ord.yaml': 'lärdom: { term: lärdom, meaning: Ett fynd., own: true }\n' },
      'content/glossary/ord.yaml:1  id-invalid',
      'å ä ö',
    ],
    [
      'a file in no known place',
      { 'guides/se/steg/profil.md': '---\n---\n' },
      'content/guides/se/steg/profil.md:1  file-unknown',
      'Flytta',
    ],
    [
      'a file without front matter',
      { [step]: '## Gör så här\n' },
      `content/${step}:1  front-matter-missing`,
      'front matter',
    ],
    [
      'a listed step without a file',
      replaced(guide, 'steps: [profil]', 'steps: [profil, jobb]'),
      `content/${guide}:14  step-missing`,
      'steps/jobb.md',
    ],
    [
      'a law whose provisions are cited, with a field that is wrong',
      citedLaw({ 'laws/lag.yaml': soundKnowledge['laws/lag.yaml']?.replace('sfs: "2025:1"', 'sfs: 2025') }),
      'content/laws/lag.yaml:2  field-invalid',
      'sfs',
    ],
    [
      'a law whose provisions are cited, with a misspelt list of them',
      citedLaw({ 'laws/lag.yaml': soundKnowledge['laws/lag.yaml']?.replace('provisions:', 'provision:') }),
      'content/laws/lag.yaml:4  field-unknown',
      'Menade du provisions?',
    ],
    [
      'a cited law that cannot be read',
      citedLaw({ 'laws/lag.yaml': `${soundKnowledge['laws/lag.yaml']}note: "Öppet` }),
      'content/laws/lag.yaml:7  yaml-broken',
      'Citattecknet',
    ],
    [
      'a file of cited sources that cannot be read',
      { 'sources/rapporter.yaml': 'rapport: { type: "rapport }\n' },
      'content/sources/rapporter.yaml:1  yaml-broken',
      'Citattecknet',
    ],
    [
      'a glossary that cannot be read, and that explained an abbreviation',
      { ...replaced(step, 'Profilen styr', 'XYZ styr'), 'glossary/ord.yaml': 'xyz: { term: "XYZ }\n' },
      'content/glossary/ord.yaml:1  yaml-broken',
      'Citattecknet',
    ],
    [
      'a step that no guide lists',
      { 'guides/se/steps/extra.md': soundKnowledge[step] },
      'content/guides/se/steps/extra.md:1  step-not-listed',
      'guide.md',
    ],
  ])('%s', (_, changes, place, hint) => {
    const found = lines(changes);
    expect(found).toEqual([expect.stringContaining(place)]);
    expect(found[0]).toContain(hint);
  });
});

describe('a fault inside a text is named with the line it stands on, once', () => {
  const inSummary = (summary: string) =>
    replaced(step, 'summary: Intressen blir spår.', `summary: ${summary}`);
  const inWhy = (text: string) => replaced(step, 'Profilen styr sökandet.', text);
  test.each([
    ['in a later paragraph', inWhy('Ett.\n\nTvå\nrader <b>här</b>.'), [`${step}:21  html-not-allowed`]],
    [
      'after the same letters as code',
      inWhy('Skriv `<b>`.\n\nEller <b>så</b>.'),
      [`${step}:20  html-not-allowed`],
    ],
    [
      'in a list, a notice and a link that is wrapped',
      inWhy(
        '- ett\n- <i>två</i>\n\n> [!tank-pa] Läs\n> [mer](step:x/y).\n\nLäs [en\nsida](/x) och [en\nsida](/x).',
      ),
      [
        `${step}:19  html-not-allowed`,
        `${step}:22  reference-missing`,
        `${step}:24  link-unsafe`,
        `${step}:25  link-unsafe`,
      ],
    ],
    [
      'in a further row of a point',
      replaced(step, 'Pröva miljöer.', 'Pröva miljöer\n   i <b>lugn</b>\n   och [ro](//x.se).'),
      [`${step}:14  html-not-allowed`, `${step}:15  link-unsafe`],
    ],
    ['in folded YAML', inSummary('>-\n  Intressen\n  blir <b>spår</b>.'), [`${step}:7  html-not-allowed`]],
    [
      'in YAML with its own rows',
      inSummary('|\n  Intressen\n\n  blir <b>spår</b>.'),
      [`${step}:8  html-not-allowed`],
    ],
    ['in quoted YAML', inSummary('"Intressen \\"blir\\"\n  <b>spår</b>."'), [`${step}:6  html-not-allowed`]],
    ['an abbreviation', inWhy('Ett [ord](guide:se).\n\nTvå XYZ.'), [`${step}:20  abbreviation-unexplained`]],
    [
      'a field of a template that asks for an identity',
      {
        'templates/mall.md': `---
title: Mall
use: Före mötet.
belongs: ["guide:se"]
version: 1
changed: 2026-11-01
sources: [{ source: rapport }]
---

## Text

Mål: [mål]

Personnummer: [fylls i]
`,
      },
      ['templates/mall.md:14  identity-field'],
    ],
    [
      'a long sentence',
      inWhy(`Kort.\n\nDen [här](guide:se) **långa** meningen har ${'många '.repeat(28)}ord.`),
      [`${step}:20  sentence-long (varning)`],
    ],
  ])('%s', (_, changes, places) => {
    expect(lines(changes).map((line) => line.replace(/^content\/(.*?) — .*$/, '$1'))).toEqual(places);
  });
});

test('what is missing is told beside a file that cannot be read', () => {
  const found = lines({
    ...replaced(step, 'actor:coach', 'actor:coch'),
    'sources/rapporter.yaml': 'rapport: [',
  });
  expect(found.join('\n')).toContain(`content/${step}:6  reference-missing`);
});

test('a file that an editor saved with a byte order mark and the line ends of Windows is read like any other', () => {
  const saved = Object.fromEntries(
    Object.entries(soundKnowledge).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
  );
  const { pack, problems } = loadKnowledge(saved);
  expect(problems).toEqual([]);
  expect(pack.hash).toBe(loadKnowledge().pack.hash);
});

test('an alias of an anchor in the same file is no mistake', () => {
  expect(
    lines({
      'glossary/ord.yaml':
        'yrkesprofil: { term: &word yrkesprofil, meaning: En karta över vad någon vill., forms: [*word], own: true }\n',
    }),
  ).toEqual([]);
});

test('every mistake is told in one run, in file and line order', () => {
  const { problems } = loadKnowledge({
    ...replaced(step, 'actor:coach', 'actor:coch'),
    'glossary/ord.yaml': 'a: { mening: En. }\n',
    'laws/lag.yaml': 'title: [',
  });
  expect(problems.map((problem) => problem.code)).toEqual(
    expect.arrayContaining(['reference-missing', 'field-unknown', 'field-missing', 'yaml-broken']),
  );
  const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(places).toEqual(places.toSorted());
});

test('points with ids of their own are no mistake', () => {
  expect(lines(withChecklist('lyssna'))).toEqual([]);
});

test('an overdue review warns but does not stop the build', () => {
  const { problems } = loadKnowledge({}, '2027-06-01');
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['review-overdue', 'warning'],
    ['review-overdue', 'warning'],
  ]);
});

test('a claim that leans on a law that has been replaced is flagged', () => {
  const { problems } = loadKnowledge({
    ...replaced(
      'laws/lag.yaml',
      'checkedOn: 2026-11-01\nprovisions',
      'checkedOn: 2026-11-01\ninForceTo: 2025-06-30\nprovisions',
    ),
    ...replaced(step, 'source: rapport, place: tabell 1', 'law: lag/1-1'),
  });
  expect(problems.map(formatProblem).join('\n')).toContain(
    `content/${step}:7  law-expired (varning) — law:lag/1-1 gäller inte längre.`,
  );
});
