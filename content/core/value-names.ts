import type { ChecklistEntry, FigureEntry, GuideEntry, LessonEntry, TermEntry } from './pack.ts';

// What fixed values in the knowledge are called where people read them, the same on the site and in the extension.

export const strengthNames: Readonly<Record<LessonEntry['strength'][number], string>> = {
  intervjuer: 'intervjuer',
  enkat: 'enkät',
  statistik: 'statistik',
  dokument: 'dokument',
  workshop: 'workshop',
  'flera-rapporter': 'flera rapporter',
};

export const gradeNames: Readonly<Record<GuideEntry['evidence']['grade'], string>> = {
  stark: 'Starkt stöd',
  viss: 'Visst stöd',
  svag: 'Svagt stöd',
  saknas: 'Stöd saknas',
};

export const checklistTypeNames: Readonly<Record<ChecklistEntry['type'], string>> = {
  gjort: 'Gjort?',
  'steg-for-steg': 'Steg för steg',
};

export const unitNames: Readonly<Record<FigureEntry['unit'], string>> = {
  procent: 'procent',
  antal: 'antal',
  kronor: 'kronor',
  niva: 'nivå',
};

/** What stands where a source would, for what has none because it is our own. */
export const ownNames = {
  advice: 'Vårt råd',
  question: 'Vår egen fråga',
  meaning: 'Vår förklaring',
} as const;

/** What is said of a claim that is not certain; nothing of one that is. */
export const uncertaintyNames: Readonly<Record<TermEntry['certainty'], string | undefined>> = {
  belagt: undefined,
  'ej-belagt': 'inte belagt',
  'kan-ha-andrats': 'kan ha ändrats',
};
