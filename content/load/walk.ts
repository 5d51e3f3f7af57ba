import { MarkdownSource } from '../core/schema/markdown-source.ts';
import type { FieldPath } from './parse-file.ts';

/** Visits every leaf of an entry: strings, numbers and Markdown fields, and every object on the way, with its path. */
export function walk(
  value: unknown,
  visit: (leaf: unknown, path: FieldPath) => void,
  path: FieldPath = [],
): void {
  visit(value, path);
  if (value instanceof MarkdownSource || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...path, index]));
  else for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key]);
}
