import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countDone,
  mergeProgress,
  readProgress,
  withPiece,
  writeProgress,
  type Progress,
} from '../../../site/src/elements/learn/progress/saved-progress.ts';

const ids = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const progress: fc.Arbitrary<Progress> = fc.dictionary(ids, days);

test('what is written is read back', () => {
  fc.assert(
    fc.property(progress, (ticks) => {
      expect(readProgress(writeProgress(ticks))).toEqual(ticks);
    }),
  );
});

test('a tick is never lost by fetching a file, whichever way they are joined', () => {
  fc.assert(
    fc.property(progress, progress, (here, file) => {
      const merged = mergeProgress(here, file);
      expect(Object.keys(merged).sort()).toEqual(
        [...new Set([...Object.keys(here), ...Object.keys(file)])].sort(),
      );
      expect(mergeProgress(file, here)).toEqual(merged);
      expect(mergeProgress(merged, file)).toEqual(merged);
    }),
  );
});

test('a kept piece keeps its tick and its day when other pieces come and go', () => {
  const before = { sip: '2026-11-01', borttagen: '2026-11-02' };
  const after = withPiece(readProgress(writeProgress(before)) ?? {}, 'ny', true, '2026-11-22');
  expect(after['sip']).toBe('2026-11-01');
  expect(countDone(after, ['sip', 'ny', 'nyare'])).toBe(2);
});

test('ticking again keeps the first day, and unticking takes it away', () => {
  expect(withPiece({ sip: '2026-11-01' }, 'sip', true, '2026-11-22')).toEqual({ sip: '2026-11-01' });
  expect(withPiece({ sip: '2026-11-01', cm: '2026-11-02' }, 'sip', false, '2026-11-22')).toEqual({
    cm: '2026-11-02',
  });
});

test.each([
  ['{', 'broken'],
  ['[]', 'a list'],
  ['{"kind":"annat","version":1,"pieces":{}}', 'another kind'],
  ['{"kind":"metodlotsen-larvag","version":2,"pieces":{}}', 'a later version'],
])('%s is not read: %s', (text) => {
  expect(readProgress(text)).toBeUndefined();
});

test('a file cannot bring in anything but ids and days', () => {
  const text = JSON.stringify({
    kind: 'metodlotsen-larvag',
    version: 1,
    pieces: { sip: '2026-11-01', 'Anna Andersson': '2026-11-01', cm: 'igår', ips: 3 },
  });
  expect(readProgress(text)).toEqual({ sip: '2026-11-01' });
});
