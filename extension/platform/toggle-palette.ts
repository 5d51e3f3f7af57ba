/** An open palette. */
interface Open {
  readonly close: () => void;
  /** Closed, but keys that are still held down have not been let go of. */
  readonly isClosing: () => boolean;
}

interface Toggle {
  readonly palette: Open;
  /** When the shortcut last opened or closed it. */
  pressedAt: number;
  isWantedAgain: boolean;
}

/** Kept among this extension's own scripts in the page, where the page cannot see it. */
const scope = globalThis as unknown as { metodlotsenPalette?: Toggle };

/** Presses closer than this, in milliseconds, are one: nothing had come up yet, and the shortcut was pressed again. */
const oneAndTheSame = 300;

/** Opens the palette, or closes it when it is open: the script is injected anew at each press. */
export function togglePalette(open: (onClosed: () => void) => Open, now = performance.now()): void {
  const toggle = scope.metodlotsenPalette;
  if (!toggle) {
    const palette = open(() => {
      const isWantedAgain = scope.metodlotsenPalette?.isWantedAgain;
      delete scope.metodlotsenPalette;
      if (isWantedAgain) togglePalette(open);
    });
    scope.metodlotsenPalette = { palette, pressedAt: now, isWantedAgain: false };
    return;
  }
  if (now - toggle.pressedAt < oneAndTheSame) return;
  toggle.pressedAt = now;
  if (toggle.palette.isClosing()) toggle.isWantedAgain = true;
  else toggle.palette.close();
}
