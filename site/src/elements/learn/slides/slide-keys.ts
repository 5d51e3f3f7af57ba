export type SlideAct = 'next' | 'previous' | 'first' | 'last' | 'notes' | 'screen' | 'theme' | 'leave';

const acts: Readonly<Record<string, SlideAct>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  n: 'notes',
  f: 'screen',
  m: 'theme',
  Escape: 'leave',
};

/** What a key does in a presentation; nothing together with a modifier, which belongs to the browser. */
export function slideAct(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): SlideAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === ' ' && event.shiftKey) return 'previous';
  return acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

/** The place to go to from a place among so many slides. Stays at the ends. */
export function slideAfter(at: number, act: SlideAct, count: number): number {
  const to =
    act === 'next'
      ? at + 1
      : act === 'previous'
        ? at - 1
        : act === 'first'
          ? 0
          : act === 'last'
            ? count - 1
            : at;
  return Math.max(0, Math.min(count - 1, to));
}
