import { emptyState, readState, writeState, type PieceState } from './piece-state.ts';
import type { ScormApi } from './scorm-api.ts';

/**
 * A visit to one piece: begun, told about, ended once. Platforms differ and some fail in the middle, so no call to one is trusted: what
 * throws or answers anything but "true" counts as not taken.
 */
export class ScormVisit {
  readonly #api: ScormApi | undefined;
  #isOpen: boolean;

  /** Without an interface the visit is never open, and everything is refused. */
  constructor(api: ScormApi | undefined) {
    this.#api = api;
    this.#isOpen = this.#call((open) => open.LMSInitialize(''));
    // Without this a platform may forget the rest when the page is left (SCORM 1.2 RTE, 3.4.4, cmi.core.exit).
    if (this.#isOpen) this.#set('cmi.core.exit', 'suspend');
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What the platform knows since before. A piece that the platform calls completed is done, whatever else it has kept. */
  read(): PieceState {
    if (!this.#isOpen) return emptyState;
    const kept = readState(this.#get('cmi.suspend_data')) ?? emptyState;
    const isDone = ['completed', 'passed'].includes(this.#get('cmi.core.lesson_status'));
    return { ...kept, isDone };
  }

  /** Tells the state, and the share of right answers (0–100) once there is one. Gives whether the platform took it all. */
  tell(state: PieceState, score?: number): boolean {
    if (!this.#isOpen) return false;
    const taken = [
      this.#set('cmi.core.lesson_status', state.isDone ? 'completed' : 'incomplete'),
      this.#set('cmi.core.lesson_location', state.place),
      this.#set('cmi.suspend_data', writeState(state)),
      ...(score === undefined
        ? []
        : [
            this.#set('cmi.core.score.min', '0'),
            this.#set('cmi.core.score.max', '100'),
            this.#set('cmi.core.score.raw', String(score)),
          ]),
    ];
    return this.#call((api) => api.LMSCommit('')) && taken.every(Boolean);
  }

  /** Ends the visit; a second time does nothing. */
  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#call((api) => api.LMSFinish(''));
  }

  #set(name: string, value: string): boolean {
    return this.#call((api) => api.LMSSetValue(name, value));
  }

  #get(name: string): string {
    try {
      return this.#api?.LMSGetValue(name) ?? '';
    } catch (error) {
      console.warn('Lärplattformen kunde inte läsas', error);
      return '';
    }
  }

  /** Whether the call went well; platforms answer "true", and a few the boolean. */
  #call(ask: (api: ScormApi) => unknown): boolean {
    if (!this.#api) return false;
    try {
      return String(ask(this.#api)) === 'true';
    } catch (error) {
      console.warn('Lärplattformen svarade med ett fel', error);
      return false;
    }
  }
}
