import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import type { Kind } from '#content/core/kind.ts';
import type { Search } from '#content/core/search/create-search.ts';
import { briefOf } from '../cards/brief-of.ts';
import { kindNames } from '../cards/kind-names.ts';
import { emptyAnswer, type Answer, type Hit } from './answer.ts';

/** Kinds in the order they are always shown, except that the kind of the best hit comes first. */
const order = [
  'step',
  'checklist',
  'lesson',
  'term',
  'template',
  'guide',
  'law',
  'actor',
  'case',
  'figure',
  'theme',
] as const satisfies readonly Kind[];

const mostHits = 60;
/** Hits that score less than this part of the best one only share a common word with the query. */
const tail = 0.3;

/** Searches and groups by kind. Text with a personal number is not searched for. */
export function answerOf(index: PackIndex, search: Search, query: string): Answer {
  if (findPersonalNumbers(query).length > 0) return { ...emptyAnswer, isStopped: true };
  const { hits, suggestion } = search.search(query, { limit: mostHits, kinds: order });
  const least = (hits[0]?.score ?? 0) * tail;
  const shown = hits
    .filter((hit) => hit.score >= least)
    .flatMap((hit): Hit[] => {
      const brief = briefOf(index, hit.id);
      return brief ? [{ ...brief, title: hit.title, ranges: hit.ranges }] : [];
    });
  const first = shown[0]?.kind;
  const kinds = first ? [first, ...order.filter((kind) => kind !== first)] : [];
  return {
    groups: kinds
      .map((kind) => ({ heading: kindNames[kind].many, hits: shown.filter((hit) => hit.kind === kind) }))
      .filter((group) => group.hits.length > 0),
    count: shown.length,
    ...(suggestion ? { suggestion: { text: suggestion.text, word: suggestion.with } } : {}),
  };
}
