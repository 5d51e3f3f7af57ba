import { z } from 'zod';
import { citation } from '../core/schema/fields.ts';

/** A field an author writes, as the manual tells of it. */
export interface FieldRow {
  /** From the top of the file: `evidence.grade`, and `[]` for each in a list: `pitfalls[].instead`. */
  readonly path: string;
  /** The schema's words in Swedish for the field itself; empty when only what is in its list is described. */
  readonly description: string;
  readonly required: boolean;
  /** The values it may have, when they are few and fixed. */
  readonly values: readonly string[];
}

/** Every field of a schema at any depth, parents first. A citation is one field: its own two forms are told of once, by its schema. */
export function fieldRows(schema: unknown, path = ''): FieldRow[] {
  const inner = withoutWrappers(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [rowOf(field, at), ...fieldRows(field, at)];
    });
  if (inner === citation && path !== '') return [];
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => fieldRows(option, path));
  if (inner instanceof z.ZodArray) return fieldRows(inner.element, `${path}[]`);
  if (inner instanceof z.ZodRecord) return fieldRows(inner.valueType, `${path}.<id>`);
  return [];
}

function rowOf(field: unknown, path: string): FieldRow {
  const inner = withoutWrappers(field);
  const element = inner instanceof z.ZodArray ? withoutWrappers(inner.element) : inner;
  return {
    path,
    description: describe(field),
    required: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
    values: element instanceof z.ZodEnum ? element.options.map(String) : [],
  };
}

/** What is said of a field itself, whether before or after it was made optional. */
function describe(field: unknown): string {
  if (!(field instanceof z.ZodType)) return '';
  if (field.description !== undefined) return field.description;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? describe(field.unwrap()) : '';
}

function withoutWrappers(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
