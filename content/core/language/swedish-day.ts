/**
 * The calendar day in Sweden at a moment, `2026-11-22`; now when left out. A build server's own clock often stands on UTC, where a law
 * that ends at midnight would go on for an hour or two.
 */
export const swedishDay = (moment = new Date()): string =>
  // The Swedish way to write a day is ISO 8601's.
  moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
