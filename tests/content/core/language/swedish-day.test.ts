import { expect, test } from 'vitest';
import { swedishDay } from '#content/core/language/swedish-day.ts';

test.each([
  ['2026-07-01T22:30:00Z', '2026-07-02'],
  ['2026-12-31T22:30:00Z', '2026-12-31'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
])('at %s it is the day %s in Sweden, wherever the clock stands', (moment, day) => {
  expect(swedishDay(new Date(moment))).toBe(day);
});
