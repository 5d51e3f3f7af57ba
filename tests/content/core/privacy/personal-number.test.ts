import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, withoutPersonalNumbers } from '#content/core/privacy/personal-number.ts';

// Skatteverket's published test numbers and numbers made from them.
const found = [
  '811228-9874',
  '8112289874',
  '19811228-9874',
  '198112289874',
  '19811228 9874',
  '1981-12-28-9874',
  '1981 12 28 9874',
  '811228+9874',
  '811228 – 9874',
  '811228\u00a0\u20119874',
  '811288-9863', // samordningsnummer: day + 60
  '19811288-9863',
];

const notFound = [
  '811228-9875', // wrong control digit
  '811328-9874', // no such month
  '810230-9871', // no such day
  '212000-0142', // an organisation number: the third digit is at least 2
  '1811228-98745', // too many digits
  '31811228-9874', // not a century
  '81122-89874',
  '811228-T874', // an interim number
  'SFS 2025:400',
  '2026-11-22',
  '',
];

describe('personal numbers', () => {
  it.each(found)('finds %s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([{ start: 0, end: text.length }]);
    expect(findPersonalNumbers(`hen (${text}) kom`)).toEqual([{ start: 5, end: 5 + text.length }]);
  });

  it.each(notFound)('leaves %s alone', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
    expect(withoutPersonalNumbers(text)).toBe(text);
  });

  it('finds a number that begins inside something that looked like one', () => {
    const text = 'nr 12 12 811228-9874';
    expect(findPersonalNumbers(text).some(({ end }) => end === text.length)).toBe(true);
  });

  it('finds several, and takes them all away', () => {
    expect(withoutPersonalNumbers('811228-9874 och 811288-9863.')).toBe(
      '[personnummer borttaget] och [personnummer borttaget].',
    );
  });

  it('leaves nothing to find once they are taken away, whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...found), fc.constantFrom('-', ' ', '19'))),
        (parts) => {
          expect(findPersonalNumbers(withoutPersonalNumbers(parts.join(' ')))).toEqual([]);
        },
      ),
    );
  });

  it('finds every number with a right control digit', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.constantFrom('-', '+', '', ' '),
        (date, serial, coordination, between) => {
          const day = date.toISOString().slice(0, 10).replaceAll('-', '');
          const moved = coordination ? day.slice(0, 6) + String(Number(day.slice(6)) + 60) : day;
          const nine = moved.slice(2) + String(serial).padStart(3, '0');
          const sum = [...nine].reduce((total, digit, place) => {
            const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
            return total + Math.floor(value / 10) + (value % 10);
          }, 0);
          const number = moved + between + nine.slice(6) + String((10 - (sum % 10)) % 10);
          expect(findPersonalNumbers(number)).toEqual([{ start: 0, end: number.length }]);
        },
      ),
    );
  });
});
