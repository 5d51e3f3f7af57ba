/** An open palette. */
export interface Palette {
  readonly close: () => void;
  /** Closed, and waiting for keys that are still held down. */
  readonly isClosing: () => boolean;
}

/** What a palette tells of. */
export interface PaletteEvents {
  readonly onClosed: () => void;
  /** A key has gone down or come up in it. */
  readonly onKey: () => void;
}
