interface Open {
  readonly close: () => void;
}
/** Kept among this extension's own scripts in the page, where the page cannot see it. */
const scope = globalThis as unknown as { metodlotsenPalette?: Open };

/** Opens the palette, or closes it when it is open: the script is injected anew at each press. */
export function togglePalette(open: (onClosed: () => void) => Open): void {
  if (scope.metodlotsenPalette) scope.metodlotsenPalette.close();
  else
    scope.metodlotsenPalette = open(() => {
      delete scope.metodlotsenPalette;
    });
}
