/** Graded judgements of one query: entry id → 2 (exactly right) or 1 (useful). */
export type Grades = ReadonlyMap<string, number>;

/** What one query reached. */
export interface QueryScore {
  readonly ndcg5: number;
  readonly mrr10: number;
  readonly success1: number;
  readonly exact3: number;
  /** 1 when nothing at all was found. */
  readonly empty: number;
}

const NOTHING: QueryScore = { ndcg5: 0, mrr10: 0, success1: 0, exact3: 0, empty: 0 };

/**
 * nDCG@5 with gain 2^grade − 1 (Järvelin & Kekäläinen 2002), reciprocal rank of the first useful
 * hit within ten, whether the first hit is useful, and whether an exactly right hit is among three.
 */
export function scoreQuery(found: readonly string[], grades: Grades): QueryScore {
  const gains = found.map((id) => 2 ** (grades.get(id) ?? 0) - 1);
  const ideal = [...grades.values()].map((grade) => 2 ** grade - 1).sort((a, b) => b - a);
  const first = gains.slice(0, 10).findIndex((gain) => gain > 0);
  return {
    ndcg5: discounted(gains) / discounted(ideal),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    success1: first === 0 ? 1 : 0,
    exact3: found.slice(0, 3).some((id) => grades.get(id) === 2) ? 1 : 0,
    empty: found.length === 0 ? 1 : 0,
  };
}

/** The mean of each figure; zeros when there are no scores. */
export function meanScore(scores: readonly QueryScore[]): QueryScore {
  const mean = (key: keyof QueryScore): number =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  if (scores.length === 0) return NOTHING;
  return {
    ndcg5: mean('ndcg5'),
    mrr10: mean('mrr10'),
    success1: mean('success1'),
    exact3: mean('exact3'),
    empty: mean('empty'),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 5).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}
