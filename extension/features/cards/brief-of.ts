import { htmlText } from '#content/core/render/html-text.ts';
import { parseRef } from '#content/core/reference.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import type { Kind } from '#content/core/kind.ts';
import { lessonTypeNames } from '#content/core/lesson-type-names.ts';
import type { Hue } from '#content/theme/method-marks.ts';
import type { Badge, Brief } from './card.ts';

const signs: Readonly<Partial<Record<Kind, string>>> = {
  checklist: '✓',
  lesson: '!',
  term: 'A',
  template: '¶',
  actor: '@',
  law: '§',
  case: '?',
  figure: '%',
  theme: '#',
  source: '”',
};

/** The hue of the guide something belongs to, by the first of its references that leads to one. */
function hueOf(index: PackIndex, belongs: readonly string[]): Hue {
  for (const ref of belongs) {
    const id = parseRef(ref)?.id.split('/')[0];
    const guide = id === undefined ? undefined : index.guide(id);
    if (guide) return guide.hue;
  }
  return 'tool';
}

const square = (kind: Kind): Badge => ({ text: signs[kind] ?? '·', shape: 'square' });

/** The row for any entry that can be shown as a card; nothing for what has none or does not exist. */
export function briefOf(index: PackIndex, ref: string): Brief | undefined {
  const parsed = parseRef(ref);
  const target = index.target(ref);
  if (!parsed || !target) return undefined;
  const { kind, id } = parsed;
  const base = { ref, kind, title: target.title, url: target.url };
  const { pack } = index;
  switch (kind) {
    case 'guide': {
      const guide = index.guide(id);
      if (!guide) return undefined;
      return {
        ...base,
        hue: guide.hue,
        badge: { text: '', shape: 'method' },
        meta: htmlText(guide.summary),
      };
    }
    case 'step': {
      const step = index.step(id);
      const guide = step && index.guide(step.guide);
      if (!step || !guide) return undefined;
      return {
        ...base,
        title: `${guide.abbreviation ?? guide.short}: ${step.title}`,
        hue: guide.hue,
        badge: { text: String(step.number), shape: 'round' },
        meta: htmlText(step.summary),
      };
    }
    case 'checklist': {
      const list = index.checklist(id);
      if (!list) return undefined;
      const hue = hueOf(index, list.belongs);
      return { ...base, hue, badge: square(kind), meta: `${list.items.length} punkter · ${list.pausePoint}` };
    }
    case 'lesson': {
      const lesson = index.lesson(id);
      if (!lesson) return undefined;
      const sources = lesson.sources.map(({ source }) => index.source(source)?.short ?? source);
      const meta = `${lessonTypeNames[lesson.type]} · ${[...new Set(sources)].join(', ')}`;
      return { ...base, hue: hueOf(index, lesson.belongs), badge: square(kind), meta };
    }
    case 'template': {
      const template = pack.templates.find((entry) => entry.id === id);
      if (!template) return undefined;
      const hue = hueOf(index, template.belongs);
      return { ...base, hue, badge: square(kind), meta: htmlText(template.use) };
    }
    case 'term': {
      const term = pack.terms.find((entry) => entry.id === id);
      return { ...base, hue: 'tool', badge: square(kind), ...(term ? { meta: htmlText(term.meaning) } : {}) };
    }
    case 'actor': {
      const actor = pack.actors.find((entry) => entry.id === id);
      return {
        ...base,
        hue: 'tool',
        badge: square(kind),
        ...(actor ? { meta: htmlText(actor.summary) } : {}),
      };
    }
    case 'law': {
      const [lawId = '', key] = id.split('/');
      const provision = key === undefined ? undefined : index.law(lawId)?.provisions[key];
      return { ...base, hue: 'tool', badge: square(kind), ...(provision ? { meta: provision.heading } : {}) };
    }
    case 'case': {
      const entry = pack.cases.find((each) => each.id === id);
      if (!entry) return undefined;
      return {
        ...base,
        hue: hueOf(index, [entry.guide]),
        badge: square(kind),
        meta: htmlText(entry.summary),
      };
    }
    case 'figure': {
      const figure = pack.figures.find((each) => each.id === id);
      if (!figure) return undefined;
      const source = index.source(figure.source)?.short ?? figure.source;
      return {
        ...base,
        hue: hueOf(index, figure.belongs),
        badge: square(kind),
        meta: `${source}, ${figure.place}`,
      };
    }
    case 'theme':
    case 'source':
      return { ...base, hue: 'tool', badge: square(kind) };
    case 'path':
    case 'piece':
    case 'quiz':
    case 'kit':
      // Learning is done on the site, where there is room for it.
      return undefined;
  }
}

/** The rows of those references that have a card, in the same order. */
export const briefsOf = (index: PackIndex, refs: readonly string[]): readonly Brief[] =>
  refs.map((ref) => briefOf(index, ref)).filter((brief) => brief !== undefined);
