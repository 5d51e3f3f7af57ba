import type { Html } from '../core/html.ts';
import { errorAt, type Problem } from '../core/problem.ts';
import { callouts } from '../core/render/callout.ts';
import type { FindGlossaryWord } from '../core/render/glossary-links.ts';
import { renderMarkdown, type MarkdownFault } from '../core/render/render-markdown.ts';
import { MarkdownSource } from '../core/schema/markdown-source.ts';
import { throughAllowList } from './allow-list.ts';
import type { FieldPath } from './parse-file.ts';
import { inkBefore } from './place-in-text.ts';
import type { ReadEntry } from './read-knowledge.ts';
import { suggest } from './suggest.ts';

export interface RenderServices {
  readonly resolve: (ref: string) => string | undefined;
  readonly findGlossaryWord: FindGlossaryWord;
  readonly known: ReadonlySet<string>;
  readonly report: (problem: Problem) => void;
}

/** Fields that are shown inside a link or a label, where a link of their own would be a trap. */
const withoutGlossary = /^(?:summary|short|meaning)$|^items\.\d+\.text$|options\.\d+\.text$|^text$/;
const noWord: FindGlossaryWord = () => undefined;

/** An entry's data with every Markdown field as safe HTML. Faults are reported with their line. */
export function renderEntry(entry: ReadEntry, services: RenderServices): unknown {
  const linked = new Set<string>(entry.kind === 'term' ? [entry.id] : []);
  const render = (value: unknown, path: FieldPath): unknown => {
    if (value instanceof MarkdownSource) return renderField(value, path);
    if (Array.isArray(value)) return value.map((item, index) => render(item, [...path, index]));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, render(item, [...path, key])]),
      );
    return value;
  };
  const renderField = (source: MarkdownSource, path: FieldPath): Html => {
    const field = path.join('.');
    const lineOf = ({ offset }: MarkdownFault) => entry.lineOf(path, inkBefore(source.text, offset));
    const plain = withoutGlossary.test(field) && !(field === 'text' && entry.kind === 'theme');
    return throughAllowList(
      renderMarkdown(source, {
        resolve: services.resolve,
        findGlossaryWord: plain ? noWord : services.findGlossaryWord,
        linked,
        onFault: (fault) => services.report(faultProblem(fault, entry, lineOf(fault), services.known)),
      }),
    );
  };
  return render(entry.value, []);
}

function faultProblem(
  fault: MarkdownFault,
  entry: ReadEntry,
  line: number,
  known: ReadonlySet<string>,
): Problem {
  const at = (message: string, fix: string): Problem => errorAt(entry.file, line, fault.code, message, fix);
  switch (fault.code) {
    case 'html-not-allowed':
      return at(
        `HTML och bilder går inte att använda: ${fault.detail.slice(0, 60)}`,
        'Skriv Markdown i stället.',
      );
    case 'heading-not-allowed':
      return at(
        `Rubriken "${fault.detail}" står inne i en text.`,
        'Rubrikerna är fasta; skriv ett stycke i stället.',
      );
    case 'link-unsafe':
      return at(
        `Länken ${fault.detail} är inte tillåten.`,
        'Länka med en hänvisning, https:// eller mailto:.',
      );
    case 'callout-unknown':
      return at(
        `Notisen [!${fault.detail}] finns inte.`,
        `Välj någon av: ${Object.keys(callouts).join(', ')}.`,
      );
    case 'reference-missing':
      return at(
        `Länken ${fault.detail} leder ingenstans.`,
        `Rätta id:t eller skapa det som saknas.${suggest(fault.detail, known)}`,
      );
  }
}
