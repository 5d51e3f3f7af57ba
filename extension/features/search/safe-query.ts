import { findPersonalNumbers } from '#content/core/privacy/personal-number.ts';

/** Text that may be searched for. */
export interface SafeQuery {
  readonly text: string;
  /** A personal number was taken away. */
  readonly isStopped: boolean;
}

/** Text without personal numbers, before anything else gets to see it. */
export function safeQuery(text: string): SafeQuery {
  const found = findPersonalNumbers(text);
  if (found.length === 0) return { text, isStopped: false };
  let rest = text;
  for (const { start, end } of [...found].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return { text: rest.replace(/\s{2,}/g, ' ').trim(), isStopped: true };
}
