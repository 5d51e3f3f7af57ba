import { z } from 'zod';
import { errorAt, type Problem } from '../core/problem.ts';
import type { FieldPath } from './parse-file.ts';
import { closest, suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a rule of ours in a schema may say beside its message. */
interface RuleParams {
  readonly code?: Problem['code'];
  readonly fix?: string;
}

z.config(z.locales.sv());

/**
 * Runs a schema over data and gives the result, or the problems with their lines; none of them about `faulty` fields, whose problem is
 * told already.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  file: string,
  lineOf: (path: FieldPath) => number,
  prefix: FieldPath = [],
  faulty: ReadonlySet<string> = new Set(),
): { readonly value: T } | { readonly problems: readonly Problem[] } {
  // Without the input, a value of the wrong type cannot be told from one that is missing.
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantFields(issue, schema)));
  return {
    problems: issues
      .filter(
        (issue) =>
          !faulty.has(String(issue.path[0])) && !(isAbsent(issue) && misspelt.has(issue.path.join('.'))),
      )
      .flatMap((issue) => toProblems(issue, schema, file, lineOf, prefix)),
  };
}

/** Whether nothing is written for a field, or only its name. */
const isAbsent = (issue: Issue): boolean =>
  issue.code !== 'unrecognized_keys' && (issue.input === undefined || issue.input === null);

/** The fields that unknown keys are a slip for, as paths: that they are missing is the same fault. */
function meantFields(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = closest(key, fieldNames(schema, issue.path));
    return meant === undefined ? [] : [[...issue.path, meant].join('.')];
  });
}

function toProblems(
  issue: Issue,
  schema: z.ZodType,
  file: string,
  lineOf: (path: FieldPath) => number,
  prefix: FieldPath,
): Problem[] {
  const path = [...prefix, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const field = path.join('.') || 'filen';
  const at = (extra: FieldPath, code: Problem['code'], message: string, fix: string): Problem =>
    errorAt(file, lineOf([...path, ...extra]), code, message, fix);
  if (isAbsent(issue)) return [at([], 'field-missing', `Fältet ${field} saknas.`, 'Lägg till det.')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at(
          [key],
          'field-unknown',
          `Fältet ${key} finns inte${prefix.length + issue.path.length > 0 ? ` i ${field}` : ''}.`,
          `Ta bort det eller rätta namnet.${suggest(key, fieldNames(schema, issue.path))}`,
        ),
      );
    case 'invalid_type':
      return [at([], 'field-invalid', `Fältet ${field}: ${issue.message}.`, 'Rätta värdet.')];
    case 'invalid_union':
      return [
        at(
          [],
          'field-invalid',
          `Fältet ${field} har ingen av de former som går.`,
          'En källa skrivs { source: id, place: "…" } och ett lagrum { law: id }.',
        ),
      ];
    case 'custom': {
      // Our own rules name their code and way out; see `requireOrigin`.
      const { code = 'field-invalid', fix = 'Rätta värdet.' } = (issue.params ?? {}) as RuleParams;
      return [at([], code, `Fältet ${field}: ${issue.message}`, fix)];
    }
    default:
      return [at([], 'field-invalid', `Fältet ${field}: ${issue.message}`, 'Rätta värdet.')];
  }
}

/** Names of the fields an object may have at a path, for suggestions; nothing when the path leads into something else. */
function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return [];
  }
  const object = unwrap(current);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
