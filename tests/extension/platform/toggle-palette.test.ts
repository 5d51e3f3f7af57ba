import { beforeEach, expect, test } from 'vitest';
import type { PaletteEvents } from '../../../extension/page/palette-handle.ts';
import { togglePalette } from '../../../extension/platform/toggle-palette.ts';

/** Palettes that have been opened, each closed when its keys are let go of. */
interface Shown extends PaletteEvents {
  isClosing: boolean;
}
const shown: Shown[] = [];
let pressInPage: (() => void) | undefined;
const host = {
  open: (events: PaletteEvents) => {
    const palette: Shown = { isClosing: false, ...events };
    shown.push(palette);
    return {
      close: () => {
        palette.isClosing = true;
      },
      isClosing: () => palette.isClosing,
    };
  },
  onNextKey: (heard: () => void) => {
    pressInPage = heard;
  },
};
const shortcutAt = (time: number) => togglePalette(host, time);
/** The shortcut as a keyboard gives it when it is held down: once, and after a while again and again. */
const holdFrom = (from: number, { delay, every, until }: { delay: number; every: number; until: number }) => {
  shortcutAt(from);
  for (let time = from + delay; time <= until; time += every) shortcutAt(time);
};
const isOpen = () => shown.filter(({ isClosing }) => !isClosing).length;

beforeEach(() => {
  // Another page.
  Reflect.deleteProperty(globalThis, 'metodlotsenPalette');
  shown.length = 0;
  pressInPage = undefined;
});

test('a press opens, and the next one closes', () => {
  shortcutAt(0);
  shown[0]?.onKey();
  shortcutAt(500);
  expect(shown.map(({ isClosing }) => isClosing)).toEqual([true]);
});

test('pressed twice before anything had come up, it is open', () => {
  shortcutAt(0);
  shortcutAt(5);
  shortcutAt(120);
  expect(shown.map(({ isClosing }) => isClosing)).toEqual([false]);
});

test('pressed twice to close it, it is closed', () => {
  shortcutAt(0);
  shown[0]?.onKey();
  shortcutAt(1000);
  shown[0]?.onKey();
  shortcutAt(1120);
  shown[0]?.onClosed();
  expect(shown).toHaveLength(1);
});

test('pressed while the keys that closed it are still down, it opens again when they are let go of', () => {
  shortcutAt(0);
  const [first] = shown;
  if (!first) throw new Error('test: nothing opened');
  first.onKey();
  first.isClosing = true;
  shortcutAt(1000);
  expect(shown).toHaveLength(1);
  first.onClosed();
  expect(shown).toHaveLength(2);
});

test('opens anew on a page where it has been closed', () => {
  shortcutAt(0);
  shown[0]?.onClosed();
  shortcutAt(10);
  expect(shown).toHaveLength(2);
});

test.each([
  { what: 'an ordinary keyboard', delay: 500, every: 33 },
  { what: 'the slowest that can be set', delay: 1100, every: 470 },
])('held down on $what, it opens once and stays, and the next press closes it', ({ delay, every }) => {
  holdFrom(0, { delay, every, until: 5000 });
  expect(shown.map(({ isClosing }) => isClosing)).toEqual([false]);
  shown[0]?.onKey();
  shortcutAt(5400);
  expect(isOpen()).toBe(0);
});

test('held down to close it, it stays closed, and the next press opens it', () => {
  shortcutAt(0);
  shown[0]?.onKey();
  shortcutAt(2000);
  shown[0]?.onClosed();
  for (let time = 2500; time < 5000; time += 33) shortcutAt(time);
  expect(shown).toHaveLength(1);
  pressInPage?.();
  shortcutAt(5100);
  expect(isOpen()).toBe(1);
});

test('where no key can be heard, two presses at most go by before one counts', () => {
  shortcutAt(0);
  shortcutAt(600);
  expect(isOpen()).toBe(1);
  shortcutAt(1200);
  expect(isOpen()).toBe(0);
});
