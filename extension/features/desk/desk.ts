import type { Refusal } from '#content/core/runs/apply-action.ts';
import type { GlossaryWord } from '#content/core/render/glossary-links.ts';
import type { ImportProblem } from '#content/core/runs/own-data.ts';
import type { RunAction } from '#content/core/runs/run-action.ts';
import type { RunStore } from '#content/core/runs/run.ts';
import type { StoredProblem } from '#content/core/runs/stored-runs.ts';
import type { StorageFault } from '../../platform/stored-value.ts';
import type { Brief, Card } from '../cards/card.ts';
import type { Answer } from '../search/answer.ts';
import type { Settings } from '../settings/settings.ts';
import type { FavouritesProblem, SettingsProblem } from './own-store.ts';

/** Something that went wrong with the user's own data, to be said until it is over or understood. */
export type DeskProblem =
  StoredProblem | FavouritesProblem | SettingsProblem | { readonly kind: StorageFault };

/** Whether it goes over when something can be stored again; what was wrong with stored data is told until it has been read. */
export const isFault = ({ kind }: DeskProblem): boolean => kind === 'quota' || kind === 'unavailable';

/** The user's own data as it stands now. */
export interface DeskState {
  /** False until the stored data has been read. */
  readonly isReady: boolean;
  readonly runs: RunStore;
  /** References, the last saved first. */
  readonly favourites: readonly string[];
  readonly settings: Settings;
  /** Names of the settings that the administrator has decided. */
  readonly decided: readonly (keyof Settings)[];
  /** The administrator has said what to suggest on some addresses. */
  readonly suggestsByAddress: boolean;
  readonly problems: readonly DeskProblem[];
}

export interface ActOutcome {
  /** The run that came about. */
  readonly created?: string;
  readonly refused?: Refusal;
  /** The way back; nothing when nothing changed. */
  readonly undo?: RunAction;
}

/** Checklists that belong to one guide. */
export interface ChecklistGroup {
  readonly guide: Brief;
  readonly checklists: readonly Brief[];
}

/**
 * Everything a view needs, the same in the panel, in its own window and over a page: knowledge to ask, own data to change.
 * A desk never throws for what the world does; what went wrong is in `state.problems`.
 */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly search: (query: string) => Promise<Answer>;
  readonly card: (ref: string) => Promise<Card | undefined>;
  /** Rows for those references that still exist, in the same order. */
  readonly briefs: (refs: readonly string[]) => Promise<readonly Brief[]>;
  readonly checklists: () => Promise<readonly ChecklistGroup[]>;
  /** The words to look for in a page when the user asks for suggestions. */
  readonly glossary: () => Promise<readonly GlossaryWord[]>;
  /** At most five steps for glossary words found on a page; what the administrator suggests for its address comes first. */
  readonly suggest: (termIds: readonly string[], address?: string) => Promise<readonly Brief[]>;
  readonly act: (action: RunAction) => Promise<ActOutcome>;
  /** Gives whether it could be stored. */
  readonly setFavourite: (ref: string, isFavourite: boolean) => Promise<boolean>;
  /** The user has read what was wrong with the stored data. */
  readonly dismissProblems: () => Promise<void>;
}

/** What comes of reading a file with own data. */
export type ImportOutcome =
  | {
      readonly runs: number;
      readonly favourites: number;
      /** The file held settings too. */
      readonly hasSettings: boolean;
      /** Why all of it could not be stored: what was read is then shown, but gone when the page closes. */
      readonly fault?: StorageFault;
    }
  | ImportProblem;

/** The desk of a page of the extension itself, where whole collections can be handled too. */
export interface OwnDesk extends Desk {
  /** Gives whether it could be stored. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<boolean>;
  /** The user's own data as the text of a file: runs, what is saved, and what the user, not the administrator, has chosen. */
  readonly exportOwn: () => string;
  /** Adds what a file holds to what there is, without losing anything, and takes its settings; or says why not. */
  readonly importOwn: (text: string) => Promise<ImportOutcome>;
  /** Takes away every run and everything saved; settings stay. Gives whether it is gone from storage too. */
  readonly clearAll: () => Promise<boolean>;
}
