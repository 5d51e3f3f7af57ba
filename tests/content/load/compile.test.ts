import { expect, test } from 'vitest';
import { createPackIndex } from '../../../content/core/pack-index.ts';
import { loadKnowledge, soundKnowledge } from '../../support/knowledge-folder.ts';

const step = 'guides/se/steps/profil.md';

test('the same knowledge gives the same hash, and any change another', () => {
  const first = loadKnowledge().pack.hash;
  expect(loadKnowledge().pack.hash).toBe(first);
  expect(
    loadKnowledge({ [step]: soundKnowledge[step]?.replace('Pröva miljöer.', 'Pröva flera miljöer.') }).pack
      .hash,
  ).not.toBe(first);
});

test('a step knows its guide, its number and its address', () => {
  const [only] = loadKnowledge().pack.steps;
  expect(only).toMatchObject({ ref: 'step:se/profil', guide: 'se', number: 1, url: '/metoder/se/#profil' });
});

test('a glossary word is linked where it first stands in a step, and only there', () => {
  const text = (soundKnowledge[step] ?? '').replace(
    'Profilen styr sökandet.',
    'Yrkesprofilen styr. Yrkesprofilen växer.',
  );
  const why = loadKnowledge({ [step]: text }).pack.steps[0]?.why ?? '';
  expect(why).toBe(
    '<p><a class="term" href="/ordlista/#yrkesprofil" data-ref="term:yrkesprofil">Yrkesprofilen</a> styr. Yrkesprofilen växer.</p>',
  );
});

test('a glossary word inside a link or a longer word is left alone', () => {
  const text = (soundKnowledge[step] ?? '').replace(
    'Profilen styr sökandet.',
    '[yrkesprofil](guide:se) och yrkesprofilsmall',
  );
  expect(loadKnowledge({ [step]: text }).pack.steps[0]?.why).toBe(
    '<p><a href="/metoder/se/" data-ref="guide:se">yrkesprofil</a> och yrkesprofilsmall</p>',
  );
});

test('a source and a law know who leans on them, in fields and in text', () => {
  const text = (soundKnowledge[step] ?? '').replace(
    'Profilen styr sökandet.',
    'Se [1 kap. 1 §](law:lag/1-1).',
  );
  const { citedBy } = loadKnowledge({ [step]: text }).pack;
  expect(citedBy).toEqual({
    'law:lag/1-1': ['step:se/profil'],
    'source:rapport': ['actor:coach', 'guide:se', 'step:se/profil'],
  });
});

test('a citation is written as a reader would say it', () => {
  const index = createPackIndex(loadKnowledge().pack);
  expect(index.cite({ source: 'rapport', place: 'tabell 1' })).toEqual({
    label: 'Rapport 2019, tabell 1',
    url: '/kallor/#rapport',
  });
  expect(index.cite({ law: 'lag/1-1' })).toEqual({
    label: '1 kap. 1 § Exempellagen',
    url: '/lagar/#lag-1-1',
  });
});

test('an entry that failed its schema is left out without dragging others with it', () => {
  const { pack, problems } = loadKnowledge({ 'actors/coach.yaml': 'title: Coach\n' });
  expect(pack.actors).toEqual([]);
  expect(problems.filter((problem) => problem.code === 'reference-missing')).toEqual([]);
});

test('a link to the participant’s version leads to its page, and to one that is not written is a fault', () => {
  const text = (soundKnowledge[step] ?? '').replace('Profilen styr sökandet.', '[Läs ihop](participant:se)');
  const participant = `title: Vad är SE?
sections:
  - { heading: Jobb, lines: [Du vill jobba.] }
  - { heading: Val, lines: [Du väljer.] }
`;
  const written = loadKnowledge({ [step]: text, 'guides/se/participant.yaml': participant });
  expect(written.pack.steps[0]?.why).toBe('<p><a href="/metoder/se/deltagare/">Läs ihop</a></p>');
  const missing = loadKnowledge({ [step]: text, 'guides/se/participant.yaml': undefined });
  expect(missing.problems.map(({ code }) => code)).toContain('reference-missing');
});
