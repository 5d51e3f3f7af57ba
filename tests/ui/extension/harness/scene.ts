/** What a test shows: everything the panel reads from outside itself. */
export interface Scene {
  /** The options page; the panel when left out. */
  readonly page?: 'options';
  /** What storage holds as the panel opens. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** What storage throws from the start, or from the first press. */
  readonly fault?: { readonly message: string; readonly from: 'start' | 'press' };
  /** Cards that cannot be made, or that are not answered, until `mend` is called. */
  readonly cards?: 'broken' | 'late';
  /** Searches that are not answered until `mend` is called. */
  readonly search?: 'late';
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly canInsert?: boolean;
  readonly suggestions?: readonly string[] | string;
  /** What the administrator has decided, as the browser hands it over. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** What a test can do from outside. */
export interface Harness {
  readonly show: (scene: Scene) => Promise<void>;
  readonly mend: () => void;
  readonly stored: () => Readonly<Record<string, unknown>>;
  readonly copied: () => readonly string[];
  readonly opened: () => readonly string[];
}
