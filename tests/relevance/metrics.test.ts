import { describe, expect, it } from 'vitest';
import { withoutDiacritics, withTypo } from './damage.ts';
import { meanScore, scoreQuery } from './metrics.ts';

const grades = new Map([
  ['right', 2],
  ['useful', 1],
]);

describe('scoreQuery', () => {
  it('gives full marks to the ideal order', () => {
    expect(scoreQuery(['right', 'useful'], grades)).toEqual({
      ndcg5: 1,
      mrr10: 1,
      success1: 1,
      exact3: 1,
      empty: 0,
    });
  });

  it('discounts what comes late', () => {
    const late = scoreQuery(['x', 'y', 'z', 'useful'], grades);
    expect(late).toMatchObject({ mrr10: 0.25, success1: 0, exact3: 0, empty: 0 });
    expect(late.ndcg5).toBeCloseTo(1 / Math.log2(5) / (3 + 1 / Math.log2(3)), 10);
  });

  it('says when nothing was found', () =>
    expect(scoreQuery([], grades)).toMatchObject({ ndcg5: 0, empty: 1 }));

  it('has a mean of nothing', () => expect(meanScore([]).ndcg5).toBe(0));
});

describe('damage', () => {
  it('takes the marks off å, ä and ö', () =>
    expect(withoutDiacritics('överlämning på möte')).toBe('overlamning pa mote'));

  it('makes one slip, the same for the same seed, and none in short words', () => {
    expect(withTypo('stegförflyttning', 7)).toBe(withTypo('stegförflyttning', 7));
    expect(
      new Set(Array.from({ length: 40 }, (_, seed) => withTypo('stegförflyttning', seed))).size,
    ).toBeGreaterThan(20);
    expect(withTypo('vad är SIP', 3)).toBe('vad är SIP');
  });
});
