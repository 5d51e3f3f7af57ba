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
import { parseRef } from '../core/reference.ts';
import { createGlossaryFinder, type GlossaryWord } from '../core/render/glossary-links.ts';
import { plainText } from '../core/render/render-markdown.ts';
import type { Kind, Ref } from '../core/kind.ts';
import type { Guide } from '../core/schema/guide.ts';
import type { Template } from '../core/schema/template.ts';
import type { Term } from '../core/schema/term.ts';
import { entryUrl } from '../core/urls.ts';
import { citationRef } from './checks/check-references.ts';
import type { ReadEntry, ReadKnowledge } from './read-knowledge.ts';
import { renderEntry } from './render-entry.ts';
import { walk } from './walk.ts';

const swedish = new Intl.Collator('sv');

/** Renders every entry and puts the pack together. Entries that failed their schema are not in it. */
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
      const parsed = parseRef(ref);
      return parsed && knowledge.known.has(ref) ? urlOf(parsed.kind, parsed.id) : undefined;
    },
    findGlossaryWord: createGlossaryFinder(glossaryWords(knowledge.entries)),
    known: knowledge.known,
    report: (problem: Problem) => problems.push(problem),
  };

  // The schema has vouched for the shape of each value and `renderEntry` keeps it, so the casts below say what is known.
  const entriesOf = <T>(kind: Kind): T[] =>
    knowledge.entries
      .filter((entry) => entry.kind === kind)
      .map(
        (entry) =>
          ({
            ...(renderEntry(entry, services) as object),
            id: entry.id,
            ref: `${kind}:${entry.id}`,
            url: urlOf(kind, entry.id),
          }) as T,
      );
  const only = (kind: ReadEntry['kind']): unknown => {
    const entry = knowledge.entries.find((candidate) => candidate.kind === kind);
    return entry && renderEntry(entry, services);
  };
  const withAddress = <T>(kind: 'source' | 'law'): T[] =>
    knowledge.entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => {
        const { url: address, ...rest } = renderEntry(entry, services) as { url?: string };
        return {
          ...rest,
          ...(address === undefined ? {} : { address }),
          id: entry.id,
          ref: `${kind}:${entry.id}`,
          url: urlOf(kind, entry.id),
        } as T;
      });

  const guides = entriesOf<GuideEntry>('guide').sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.order - b.order || swedish.compare(a.title, b.title),
  );
  const stepsById = new Map(entriesOf<StepEntry>('step').map((step) => [step.id, step]));
  problems.push(...stepProblems(knowledge, guides));
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
            url: `${urlOf('guide', entry.id)}deltagare/`,
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

/** A step file that its guide does not list, or a listed step without a file. */
function stepProblems({ entries, known }: ReadKnowledge, guides: readonly GuideEntry[]): Problem[] {
  const listed = new Set(guides.flatMap((guide) => guide.steps.map((name) => `${guide.id}/${name}`)));
  const unlisted = entries
    .filter(
      (entry) =>
        entry.kind === 'step' &&
        !listed.has(entry.id) &&
        guides.some((guide) => entry.id.startsWith(`${guide.id}/`)),
    )
    .map((entry): Problem => ({
      code: 'step-not-listed',
      severity: 'error',
      file: entry.file,
      line: 1,
      message: `Steget ${entry.id} finns inte i guidens lista.`,
      fix: 'Lägg till det under steps i guide.md, eller ta bort filen.',
    }));
  const missing = entries
    .filter((entry) => entry.kind === 'guide')
    .flatMap((entry) =>
      (entry.value as Guide).steps.flatMap((name, index): Problem[] =>
        known.has(`step:${entry.id}/${name}`)
          ? []
          : [
              {
                code: 'step-missing',
                severity: 'error',
                file: entry.file,
                line: entry.lineOf(['steps', index]),
                message: `Steget ${name} har ingen fil.`,
                fix: `Skapa steps/${name}.md eller ta bort det ur listan.`,
              },
            ],
      ),
    );
  return [...unlisted, ...missing];
}

function collectCitations(entries: readonly ReadEntry[]): Record<string, Ref[]> {
  const citedBy = new Map<string, Set<Ref>>();
  for (const entry of entries) {
    if (entry.kind === 'participant' || entry.kind === 'map' || entry.kind === 'chooser') continue;
    const from: Ref = `${entry.kind}:${entry.id}`;
    const cite = (ref: string) => {
      const refs = citedBy.get(ref) ?? new Set<Ref>();
      refs.add(from);
      citedBy.set(ref, refs);
    };
    walk(entry.value, (value) => {
      const ref = citationRef(value);
      if (ref) cite(ref);
    });
    if (entry.kind === 'figure') cite(`source:${(entry.value as { source: string }).source}`);
    walk(entry.value, (value) => {
      if (value instanceof Object && 'text' in value && typeof value.text === 'string')
        for (const match of value.text.matchAll(/\]\(((?:law|source):[a-z0-9/-]+)\)/g))
          if (match[1]) cite(match[1]);
    });
  }
  return Object.fromEntries(
    [...citedBy].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ref, from]) => [ref, [...from].sort()]),
  );
}
