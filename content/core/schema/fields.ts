import { z } from 'zod';
import type { Kind, Ref } from '../kind.ts';
import { MarkdownSource } from './markdown-source.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** One part of a permanent id: lower-case ASCII words joined by hyphens (å ä ö written a a o). */
export const slug = (description: string) =>
  z
    .string()
    .regex(slugPattern, 'Skriv ett id med små bokstäver a–z, siffror och bindestreck, utan å ä ö.')
    .describe(description);

/** A reference to one of the given kinds. That the target exists is checked when everything has been read. */
export const refTo = <const K extends Kind>(allowed: readonly K[], description: string) =>
  z
    .custom<Ref<K>>(
      (value) =>
        typeof value === 'string' &&
        allowed.some((kind) => value.startsWith(`${kind}:`)) &&
        /^[a-z]+:[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(value),
      `Skriv en hänvisning som ${allowed.map((kind) => `${kind}:id`).join(' eller ')}.`,
    )
    .describe(description);

/** One line of Markdown: emphasis, links and references, no blocks. */
export const line = (description: string) =>
  z
    .string()
    .trim()
    .min(1, 'Texten är tom.')
    .transform((text) => new MarkdownSource(text, 'inline'))
    .describe(description);

/** Markdown with paragraphs, lists and callouts. Headings are not allowed: they belong to the page. */
export const prose = (description: string) =>
  z
    .string()
    .trim()
    .min(1, 'Texten är tom.')
    .transform((text) => new MarkdownSource(text, 'block'))
    .describe(description);

/** Plain text that is shown as it stands. */
export const text = (description: string) => z.string().trim().min(1, 'Texten är tom.').describe(description);

/** A calendar day that exists, `2026-11-22`. */
export const day = (description: string) =>
  z.iso.date('Skriv ett datum som finns, såsom 2026-11-22.').describe(description);

/** Where a claim comes from: a source with the place in it, or a section of a statute. */
export const citation = z
  .union([
    z.strictObject({
      source: slug('Källans id, utan prefix, såsom mia-2019.'),
      place: text('Var i källan: avsnitt, tabell, diagram eller sida.').optional(),
    }),
    z.strictObject({
      law: z
        .string()
        .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, 'Skriv lagrummet som sol/10-8.')
        .describe('Lagrummets id, såsom sol/10-8 (10 kap. 8 § socialtjänstlagen).'),
    }),
  ])
  .describe('En källa med plats, eller ett lagrum.');
export type Citation = z.output<typeof citation>;

export const citations = (description = 'Källor för påståendet.') => z.array(citation).describe(description);

/**
 * For what either leans on sources or is our own: advice, a question to the team, a plain meaning of a word. The reader is told
 * which. Used with `requireOrigin`, which asks for one of the two.
 */
export const origin = {
  sources: citations('Källor för påståendet. Krävs när own inte står.').default([]),
  own: z
    .literal(true, 'Skriv true, eller ta bort fältet.')
    .optional()
    .describe(
      'true när det är vårt eget: ett råd, en fråga eller en förklaring utan källa. Visas för läsaren.',
    ),
};

/** Refuses what has neither a source nor says that it is our own, and what says both. A word may instead say that it is unproven. */
export function requireOrigin(
  value: {
    readonly sources: readonly unknown[];
    readonly own?: true | undefined;
    readonly certainty?: string;
  },
  context: { addIssue: (issue: z.core.$ZodSuperRefineIssue) => void },
): void {
  const hasSource = value.sources.length > 0;
  if (hasSource && value.own)
    context.addIssue({
      code: 'custom',
      path: ['own'],
      message: 'Det finns en källa, och då är det inte bara vårt eget.',
      params: { fix: 'Ta bort own, eller källan om den inte säger just det här.' },
    });
  if (!hasSource && !value.own && value.certainty !== 'ej-belagt')
    context.addIssue({
      code: 'custom',
      path: ['sources'],
      message: 'Källa saknas.',
      params: {
        code: 'source-missing',
        fix: 'Skriv sources: [{ source: id, place: "…" }] eller [{ law: id }]. Skriv own: true om det är vårt eget.',
      },
    });
}

/** How sure a claim is. What is not `belagt` is marked where it is shown. */
export const certainty = z
  .enum(['belagt', 'ej-belagt', 'kan-ha-andrats'])
  .default('belagt')
  .describe('belagt, ej-belagt (vi har inte kunnat belägga det) eller kan-ha-andrats (färskvara).');

/** A claim with its sources. */
export const claim = z.strictObject({
  text: line('Påståendet, i egna ord.'),
  sources: citations().min(1, 'Varje påstående behöver minst en källa.'),
  certainty,
});

/** A named paragraph with a permanent id, such as a principle or a pitfall. */
export const namedPoint = z
  .strictObject({
    id: slug('Permanent id inom sidan.'),
    title: text('Rubriken, kort.'),
    text: line('Vad det betyder i praktiken.'),
    ...origin,
  })
  .superRefine(requireOrigin);

/** Everyday words a caseworker would type or say to find this. */
export const aliases = z
  .array(text('Ett ord eller en fras.'))
  .default([])
  .describe('Så kan man fråga: förkortningar, vardagsord och hela fraser som leder hit.');

/** Who keeps it true, and when it was last read and must be read again. */
export const stewardship = {
  owner: text('Ägarens roll, aldrig ett namn.'),
  deputy: text('Ersättarens roll.'),
  reviewed: day('Senast granskad.'),
  nextReview: day('Ska granskas senast.'),
  version: z.int().min(1).describe('Höjs när innehållet ändras i sak.'),
  changes: z
    .array(
      z.strictObject({
        version: z.int().min(1).describe('Versionen som ändringen gav.'),
        date: day('När ändringen gjordes.'),
        what: line('Vad som ändrades, för den som läser.'),
      }),
    )
    .min(1)
    .describe('Ändringar, nyast först.'),
};
