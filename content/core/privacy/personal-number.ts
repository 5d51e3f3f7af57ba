import type { Range } from '../search/search-entry.ts';

/** What stands between the groups: spaces, hyphens and dashes, and characters that cannot be seen. */
const gap = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\u2010-\\u2015\\u2212-]?';
const sign =
  '[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,3}[-+\\u2010-\\u2015\\u2212]?[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,3}';
const candidate = new RegExp(
  `(?<![0-9])(?:(?:18|19|20)${gap})?([0-9]{2})${gap}([0-9]{2})${gap}([0-9]{2})${sign}([0-9]{4})(?![0-9])`,
  'g',
);

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether month and day can stand in a personnummer, or with 60 added to the day in a samordningsnummer. In the latter
 * month and day may be unknown and written as 00 and 60 (Skatteverket).
 */
function isDate(month: number, day: number): boolean {
  if (day >= 60) return month <= 12 && day - 60 <= (daysInMonth[month - 1] ?? 31);
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
}

/** Whether ten digits end in the right control digit: every other digit doubled, the sum of digits a multiple of ten. */
function hasControlDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits[place]) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/**
 * Where a text holds a personnummer or samordningsnummer, ascending and not overlapping: ten or twelve digits, with hyphen,
 * plus, dash, spaces or nothing between the groups, a possible date and the right control digit. Interim numbers with a letter are not
 * looked for. A number that only happens to fit the pattern is also given: one in ten of those with a possible date.
 */
export function findPersonalNumbers(text: string): readonly Range[] {
  const found: Range[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [whole, year = '', month = '', day = '', end = ''] = match;
    if (isDate(Number(month), Number(day)) && hasControlDigit(year + month + day + end))
      found.push({ start: match.index, end: match.index + whole.length });
    // A candidate that fails may hide the beginning of a real number: go on from its second character.
    else candidate.lastIndex = match.index + 1;
  }
  return found;
}

/** The text with every personal number exchanged for `[personnummer borttaget]`; the same text when there is none. */
export function withoutPersonalNumbers(text: string): string {
  let rest = text;
  for (const { start, end } of [...findPersonalNumbers(text)].reverse())
    rest = `${rest.slice(0, start)}[personnummer borttaget]${rest.slice(end)}`;
  return rest;
}
