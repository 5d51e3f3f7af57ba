import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';
import type { PackIndex } from '#content/core/pack-index.ts';
import { nearestTerms } from '#content/core/search/nearest-terms.ts';
import type { Search } from '#content/core/search/create-search.ts';
import type { Suggestion } from '#content/core/search/search-entry.ts';
import { briefOf, briefsOf } from '../cards/brief-of.ts';
import { kindNames } from '../cards/kind-names.ts';
import { emptyAnswer, type Answer, type Hit } from './answer.ts';
import { pageBrief, pageKinds } from './page-brief.ts';

/** Kinds in the order they are always shown, except that the kind of the best hit comes first. */
const cardKinds = [
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
] as const;
const order = [...cardKinds, 'page'] as const;
const searched: readonly string[] = [...cardKinds, ...pageKinds];
const isPage = (kind: string): boolean => !(cardKinds as readonly string[]).includes(kind);

const mostHits = 60;
const mostNearest = 5;
/** Hits that score less than this part of the best one only share a common word with the query. */
const tail = 0.3;

/** Searches and groups by kind. Text with a personal number is not searched for. */
export function answerOf(index: PackIndex, search: Search, query: string): Answer {
  if (findPersonalNumbers(query).length > 0) return { ...emptyAnswer, isStopped: true };
  const { hits, suggestion } = search.search(query, { limit: mostHits, kinds: searched });
  const least = (hits[0]?.score ?? 0) * tail;
  const shown = hits
    .filter((hit) => hit.score >= least)
    .flatMap((hit): Hit[] => {
      const brief = isPage(hit.kind) ? pageBrief(hit) : briefOf(index, hit.id);
      return brief ? [{ ...brief, title: hit.title, ranges: hit.ranges }] : [];
    });
  if (shown.length === 0) {
    const alike = nearestTerms(query, search.entries, mostNearest).map(({ id }) => id);
    return { ...emptyAnswer, nearest: briefsOf(index, alike), ...suggestionOf(suggestion) };
  }
  const first = shown[0]?.kind;
  const kinds = first ? [first, ...order.filter((kind) => kind !== first)] : [];
  return {
    groups: kinds
      .map((kind) => ({ heading: kindNames[kind].many, hits: shown.filter((hit) => hit.kind === kind) }))
      .filter((group) => group.hits.length > 0),
    count: shown.length,
    ...suggestionOf(suggestion),
  };
}

const suggestionOf = (suggestion: Suggestion | undefined): Pick<Answer, 'suggestion'> =>
  suggestion ? { suggestion: { text: suggestion.text, word: suggestion.with } } : {};
