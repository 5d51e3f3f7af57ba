import { z } from 'zod';
import { citations, line, prose, refTo, text } from './fields.ts';

/** One step of a guide: always the same six parts, in the same order. */
export const stepSchema = z.strictObject({
  title: text('Stegets namn, verb först.'),
  short: text('Kort namn i steglistan och bilden, högst 24 tecken.'),
  when: text('När eller hur länge, kort, såsom "vecka 1".').optional(),
  aliases: z
    .array(text('Ett vardagligt sätt att fråga.'))
    .min(3, 'Skriv 3–6 vardagliga sätt att fråga.')
    .max(6, 'Skriv 3–6 vardagliga sätt att fråga; behåll de som folk säger.')
    .describe('Så kan man fråga, som folk pratar mitt i ett ärende.'),
  summary: line('En rad under titeln i träfflistan.'),
  who: z
    .array(
      z.strictObject({
        actor: refTo(['actor'], 'Aktören eller rollen.'),
        does: text('Vad den gör i steget, verb först.'),
      }),
    )
    .min(1)
    .describe('Vem: den som leder först.'),
  checklists: z
    .array(refTo(['checklist'], 'Checklistan.'))
    .default([])
    .describe('Checklistor att gå igenom i steget.'),
  templates: z
    .array(refTo(['template'], 'Mallen.'))
    .default([])
    .describe('Mallar som används i steget.'),
  sources: citations('Stegets källor.').min(1),
  actions: z
    .array(line('En handling, verb först.'))
    .min(3)
    .max(7)
    .describe('Under rubriken Gör så här: 3–7 handlingar.'),
  why: prose('Under rubriken Varför.'),
  think: z
    .array(line('En sak att tänka på.'))
    .default([])
    .describe('Under rubriken Tänk på, utöver lärdomarna som hör till steget.'),
  basis: z
    .array(line('Ett underlag.'))
    .default([])
    .describe('Under rubriken Underlag: dokument, mallar och beslut.'),
  doneWhen: z.array(line('Något man kan se eller höra.')).min(1).max(4).describe('Under rubriken Klart när.'),
});

/** The fixed headings of a step, in reading order. */
export const stepSections = {
  'Gör så här': { field: 'actions', form: 'list' },
  Varför: { field: 'why', form: 'prose' },
  'Tänk på': { field: 'think', form: 'list' },
  Underlag: { field: 'basis', form: 'list' },
  'Klart när': { field: 'doneWhen', form: 'list' },
} as const;
export type Step = z.output<typeof stepSchema>;
