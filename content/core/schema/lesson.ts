import { z } from 'zod';
import { aliases, line, prose, refTo, slug, text } from './fields.ts';

export const lessonTypes = ['framjar', 'hindrar', 'risk', 'forslag'] as const;
export const lessonStrengths = [
  'intervjuer',
  'enkat',
  'statistik',
  'dokument',
  'workshop',
  'flera-rapporter',
] as const;
export const themes = [
  'mandat',
  'roller',
  'delaktighet',
  'mal-och-matning',
  'implementering',
  'samverkan',
  'matchning',
  'jamlikhet',
  'tid',
  'personal',
] as const;

/** A lesson from an evaluation: the finding in our words, and what to do because of it. */
export const lessonSchema = z.strictObject({
  title: text('Fyndet som en mening utan punkt.'),
  short: line('En rad för sidospalten och panelen.'),
  type: z.enum(lessonTypes).describe('framjar, hindrar, risk eller forslag.'),
  strength: z.array(z.enum(lessonStrengths)).min(1).describe('Vad fyndet bygger på.'),
  context: text('Hur många, var och när.'),
  sources: z
    .array(
      z.strictObject({
        source: slug('Rapportens id.'),
        place: text('Avsnitt, tabell eller diagram i rapporten. Krävs alltid.'),
      }),
    )
    .min(1)
    .describe('Rapporterna som visar det.'),
  belongs: z
    .array(refTo(['guide', 'step'], 'Guiden eller steget den hör till.'))
    .min(1)
    .describe('Guider och steg som lärdomen hör till.'),
  themes: z.array(z.enum(themes)).min(1).max(4).describe('Teman den samlas under, 1–4.'),
  roles: z
    .array(refTo(['actor'], 'Vem som har nytta av den.'))
    .default([])
    .describe('Aktörer och roller som har nytta av lärdomen.'),
  figures: z
    .array(refTo(['figure'], 'Siffran den bygger på.'))
    .default([])
    .describe('Siffror som lärdomen bygger på.'),
  aliases,
  reflection: z
    .array(line('En fråga till ett teammöte.'))
    .min(1)
    .max(3)
    .describe('Frågor till ett teammöte, 1–3.'),
  seen: prose('Under rubriken Vad man såg.'),
  therefore: z
    .array(line('En handling, verb först.'))
    .min(1)
    .max(5)
    .describe('Under rubriken Gör så här därför.'),
  limits: prose('Under rubriken Gränser: vad fyndet inte säger.'),
});

export const lessonSections = {
  'Vad man såg': { field: 'seen', form: 'prose' },
  'Gör så här därför': { field: 'therefore', form: 'list' },
  Gränser: { field: 'limits', form: 'prose' },
} as const;
export type Lesson = z.output<typeof lessonSchema>;
