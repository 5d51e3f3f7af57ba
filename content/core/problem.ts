/** Permanent names of what can be wrong in the knowledge. Never renamed, never reused. */
export type ProblemCode =
  | 'yaml-broken'
  | 'file-unknown'
  | 'front-matter-missing'
  | 'heading-unknown'
  | 'heading-not-allowed'
  | 'heading-empty'
  | 'section-not-list'
  | 'field-unknown'
  | 'field-missing'
  | 'field-invalid'
  | 'id-invalid'
  | 'id-duplicate'
  | 'reference-missing'
  | 'source-missing'
  | 'link-unsafe'
  | 'html-not-allowed'
  | 'callout-unknown'
  | 'step-not-listed'
  | 'step-missing'
  | 'review-overdue'
  | 'law-expired'
  | 'sentence-long'
  | 'text-hard'
  | 'verb-not-first'
  | 'abbreviation-unexplained'
  | 'spelling'
  | 'identity-field'
  | 'quiz-answer'
  | 'figure-shape'
  | 'participant-missing'
  | 'lesson-count';

/** Something an author can mend: what, where, and how. `error` stops the build; `warning` does not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** A problem that stops the build. `line` is from 1. */
export const errorAt = (
  file: string,
  line: number,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem => ({ code, severity: 'error', file, line, message, fix });

/** `content/guides/ips/guide.md:14  reference-missing — … ` as one line for a terminal. */
export const formatProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}  ${problem.code}${problem.severity === 'warning' ? ' (varning)' : ''} — ${problem.message} ${problem.fix}`;
