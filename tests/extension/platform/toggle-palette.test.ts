import { beforeEach, expect, test } from 'vitest';
import { togglePalette } from '../../../extension/platform/toggle-palette.ts';

/** Palettes that have been opened, each closed when its keys are let go of. */
interface Shown {
  isClosing: boolean;
  letGo: () => void;
}
const shown: Shown[] = [];
const open = (onClosed: () => void) => {
  const palette: Shown = { isClosing: false, letGo: onClosed };
  shown.push(palette);
  return {
    close: () => {
      palette.isClosing = true;
    },
    isClosing: () => palette.isClosing,
  };
};

beforeEach(() => {
  for (const { letGo } of shown.splice(0)) letGo();
  shown.length = 0;
});

test('a press opens, and the next one closes', () => {
  togglePalette(open, 0);
  togglePalette(open, 1000);
  expect(shown.map(({ isClosing }) => isClosing)).toEqual([true]);
});

test('pressed twice before anything had come up, it is open', () => {
  togglePalette(open, 0);
  togglePalette(open, 5);
  togglePalette(open, 120);
  expect(shown.map(({ isClosing }) => isClosing)).toEqual([false]);
});

test('pressed twice to close it, it is closed', () => {
  togglePalette(open, 0);
  togglePalette(open, 1000);
  togglePalette(open, 1120);
  shown[0]?.letGo();
  expect(shown).toHaveLength(1);
});

test('pressed while the keys that closed it are still down, it opens again when they are let go of', () => {
  togglePalette(open, 0);
  const [first] = shown;
  if (!first) throw new Error('test: nothing opened');
  first.isClosing = true;
  togglePalette(open, 1000);
  expect(shown).toHaveLength(1);
  first.letGo();
  expect(shown).toHaveLength(2);
});

test('opens anew on a page where it has been closed', () => {
  togglePalette(open, 0);
  shown[0]?.letGo();
  togglePalette(open, 10);
  expect(shown).toHaveLength(2);
});
