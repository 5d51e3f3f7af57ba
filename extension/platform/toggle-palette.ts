import type { Palette, PaletteEvents } from '../page/palette-handle.ts';

/** What the shortcut works on. */
export interface PaletteHost {
  readonly open: (events: PaletteEvents) => Palette;
  /** Calls once, when a key next goes down or comes up in the page. */
  readonly onNextKey: (heard: () => void) => void;
}

interface Toggle {
  /** Nothing when the shortcut has closed it and may still be held down. */
  palette: Palette | undefined;
  /** When the shortcut last opened or closed it. */
  changedAt: number;
  /** When the shortcut last came, acted on or not. */
  cameAt: number;
  /** What came then was the keyboard's repetition of a shortcut held down. */
  isRepeating: boolean;
  /** A key has gone down or come up since the shortcut changed anything: it is not held down. */
  isLetGo: boolean;
  isClosedByShortcut: boolean;
  isWantedAgain: boolean;
}

/** Kept among this extension's own scripts in the page, where the page cannot see it. */
const scope = globalThis as unknown as { metodlotsenPalette?: Toggle };

/** Presses closer than this, in milliseconds, are one: nothing had come up yet, and the shortcut was pressed again. */
const oneAndTheSame = 300;
/**
 * The longest a keyboard waits before it repeats a key that is held down, and between two repetitions, in milliseconds: the slowest that
 * Windows can be set to (SPI_SETKEYBOARDDELAY, SPI_SETKEYBOARDSPEED), which may differ by a fifth.
 */
const [longestDelay, longestInterval] = [1200, 480];

/** Opens the palette, or closes it when it is open: the script is injected anew each time the shortcut comes. */
export function togglePalette(host: PaletteHost, now = performance.now()): void {
  const toggle = scope.metodlotsenPalette;
  if (!toggle) {
    openAnew(host, now);
    return;
  }
  // No browser says whether a shortcut is pressed or held down. Held down, it would close what it opened, and open it again.
  const sinceItCame = now - toggle.cameAt;
  toggle.isRepeating = !toggle.isLetGo && sinceItCame < (toggle.isRepeating ? longestInterval : longestDelay);
  toggle.cameAt = now;
  if (toggle.isRepeating || now - toggle.changedAt < oneAndTheSame) return;
  if (!toggle.palette) {
    openAnew(host, now);
    return;
  }
  toggle.changedAt = now;
  if (toggle.palette.isClosing()) {
    toggle.isWantedAgain = true;
    return;
  }
  toggle.isLetGo = false;
  toggle.isClosedByShortcut = true;
  toggle.palette.close();
}

function openAnew(host: PaletteHost, now: number): void {
  const toggle: Toggle = {
    palette: undefined,
    changedAt: now,
    cameAt: now,
    isRepeating: false,
    isLetGo: false,
    isClosedByShortcut: false,
    isWantedAgain: false,
  };
  const forget = () => {
    if (scope.metodlotsenPalette === toggle) delete scope.metodlotsenPalette;
  };
  scope.metodlotsenPalette = toggle;
  toggle.palette = host.open({
    onKey: () => {
      toggle.isLetGo = true;
    },
    onClosed: () => {
      toggle.palette = undefined;
      if (toggle.isWantedAgain) openAnew(host, toggle.changedAt);
      else if (toggle.isClosedByShortcut && !toggle.isLetGo) host.onNextKey(forget);
      else forget();
    },
  });
}
