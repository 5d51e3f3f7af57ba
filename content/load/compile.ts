import { createHash } from 'node:crypto';
import {
  packVersion,
  type GuideEntry,
  type LawEntry,
  type Pack,
  type SourceEntry,
  type StepEntry,
} from '../core/pack.ts';
import type { Problem } from '../core/problem.ts';
import { parseRef, participantLink } from '../core/reference.ts';
import { createGlossaryFinder, type GlossaryWord } from '../core/render/glossary-links.ts';
import { plainText } from '../core/render/render-markdown.ts';
import type { Kind } from '../core/kind.ts';
import type { Guide } from '../core/schema/guide.ts';
import type { Template } from '../core/schema/template.ts';
import type { Term } from '../core/schema/term.ts';
import { entryUrl, participantUrl } from '../core/urls.ts';
import { collectCitations } from './citations.ts';
import { isMissing, type ReadEntry, type ReadKnowledge } from './read-knowledge.ts';
import { renderEntry } from './render-entry.ts';

const swedish = new Intl.Collator('sv');

/**
 * Renders every entry and puts the pack together. Entries that failed their schema are not in it; `problems` is what was wrong in the
 * texts.
 */
export function compile(knowledge: ReadKnowledge): {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const guideKinds = new Map<string, 'metod' | 'verktyg'>();
  for (const entry of knowledge.entries)
    if (entry.kind === 'guide') guideKinds.set(entry.id, (entry.value as Guide).kind);
  const urlOf = (kind: Kind, id: string) => entryUrl(kind, id, guideKinds.get(id.split('/')[0] ?? ''));
  const services = {
    resolve: (ref: string) => {
      if (isMissing(ref, knowledge)) return undefined;
      const guide = participantLink(ref);
      if (guide !== undefined) return participantUrl(urlOf('guide', guide));
      const parsed = parseRef(ref);
      return parsed && urlOf(parsed.kind, parsed.id);
    },
    findGlossaryWord: createGlossaryFinder(glossaryWords(knowledge.entries)),
    known: knowledge.known,
    report: (problem: Problem) => problems.push(problem),
  };

  // The schema has vouched for the shape of each value and `renderEntry` keeps it, so the casts below say what is known.
  const entriesOf = <T>(
    kind: Kind,
    dataOf = (entry: ReadEntry) => renderEntry(entry, services) as object,
  ): T[] =>
    knowledge.entries
      .filter((entry) => entry.kind === kind)
      .map(
        (entry) =>
          ({
            ...dataOf(entry),
            id: entry.id,
            ref: `${kind}:${entry.id}`,
            url: urlOf(kind, entry.id),
          }) as T,
      );
  /** Of the kinds that have one file. */
  const only = (kind: 'map' | 'chooser'): unknown => {
    const entry = knowledge.entries.find((candidate) => candidate.kind === kind);
    return entry && renderEntry(entry, services);
  };
  const withAddress = <T>(kind: 'source' | 'law'): T[] =>
    entriesOf(kind, (entry) => {
      const { url: address, ...rest } = renderEntry(entry, services) as { url?: string };
      return { ...rest, ...(address === undefined ? {} : { address }) };
    });

  const guides = entriesOf<GuideEntry>('guide').sort(
    (a, b) => swedish.compare(a.kind, b.kind) || a.order - b.order || swedish.compare(a.title, b.title),
  );
  const stepsById = new Map(entriesOf<StepEntry>('step').map((step) => [step.id, step]));
  const steps = guides.flatMap((guide) =>
    guide.steps.flatMap((name, index) => {
      const step = stepsById.get(`${guide.id}/${name}`);
      return step ? [{ ...step, guide: guide.id, number: index + 1 }] : [];
    }),
  );
  const templateSources = new Map(
    knowledge.entries
      .filter((entry) => entry.kind === 'template')
      .map((entry) => [entry.id, (entry.value as Template).text.text]),
  );
  const byTitle = (a: { readonly title: string }, b: { readonly title: string }) =>
    swedish.compare(a.title, b.title);
  const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;

  const content: Omit<Pack, 'version' | 'hash'> = {
    guides,
    steps,
    checklists: entriesOf<Pack['checklists'][number]>('checklist').sort(byTitle),
    lessons: entriesOf<Pack['lessons'][number]>('lesson').sort(byTitle),
    terms: entriesOf<Pack['terms'][number]>('term').sort((a, b) => swedish.compare(a.term, b.term)),
    sources: withAddress<SourceEntry>('source').sort((a, b) => swedish.compare(a.short, b.short)),
    laws: withAddress<LawEntry>('law').sort(byTitle),
    actors: entriesOf<Pack['actors'][number]>('actor').sort(byOrder),
    templates: entriesOf<Omit<Pack['templates'][number], 'plain'>>('template')
      .map((template) => ({ ...template, plain: plainText(templateSources.get(template.id) ?? '') }))
      .sort(byTitle),
    cases: entriesOf<Pack['cases'][number]>('case').sort(byTitle),
    participants: knowledge.entries
      .filter((entry) => entry.kind === 'participant')
      .map(
        (entry) =>
          ({
            ...(entry.value as object),
            guide: entry.id,
            url: participantUrl(urlOf('guide', entry.id)),
          }) as Pack['participants'][number],
      ),
    figures: entriesOf<Pack['figures'][number]>('figure').sort(byTitle),
    themes: entriesOf<Pack['themes'][number]>('theme').sort(byOrder),
    paths: entriesOf<Pack['paths'][number]>('path').sort(byOrder),
    pieces: entriesOf<Pack['pieces'][number]>('piece').sort(byTitle),
    quizzes: entriesOf<Pack['quizzes'][number]>('quiz').sort(byTitle),
    kits: entriesOf<Pack['kits'][number]>('kit'),
    map: only('map') as Pack['map'],
    whichMethod: only('chooser') as Pack['whichMethod'],
    citedBy: collectCitations(knowledge.entries),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return { pack: { version: packVersion, hash, ...content }, problems };
}

function glossaryWords(entries: readonly ReadEntry[]): GlossaryWord[] {
  return entries
    .filter((entry) => entry.kind === 'term' && (entry.value as Term).autolink)
    .map((entry) => {
      const term = entry.value as Term;
      const full = term.full ? [term.full] : [];
      return {
        id: entry.id,
        url: entryUrl('term', entry.id),
        words: [term.term, ...full, ...term.forms, ...term.synonyms],
      };
    });
}
