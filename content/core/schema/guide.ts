import { z } from 'zod';
import {
  aliases,
  citations,
  claim,
  line,
  namedPoint,
  origin,
  prose,
  refTo,
  requireOrigin,
  slug,
  stewardship,
  text,
} from './fields.ts';

/** The looks a guide can have: six methods with a hue each; tools share one. */
export const hues = ['se', 'ips', 'cm', 'boston', 'asf', 'genus', 'tool'] as const;

const requirement = z.strictObject({ text: line('Vad som krävs.'), ...origin }).superRefine(requireOrigin);

const evidenceRow = z.strictObject({
  text: line('Vad kunskapen säger, med siffror där de finns.'),
  sources: citations().min(1, 'Varje uppgift om kunskapsläget behöver en källa.'),
});

/** A guide: a method or a supporting tool. Front matter for data; the prose stands under fixed headings. */
export const guideSchema = z.strictObject({
  kind: z.enum(['metod', 'verktyg']).describe('metod eller verktyg.'),
  group: z
    .enum(['metod', 'samtal', 'planering', 'samverkan', 'likvardighet', 'kvalitet', 'styrning'])
    .describe('Vilken grupp guiden visas i.'),
  order: z.int().describe('Plats i listan, lägst först.'),
  title: text('Titel med nyckelordet först.'),
  short: text('Kort namn i menyer och träfflistor, högst 28 tecken.'),
  abbreviation: text('Förkortning.').optional(),
  aliases,
  hue: z.enum(hues).describe('Färgen.'),
  summary: line('En mening: vad det är och för vem.'),
  fits: z.array(line('När det passar.')).min(1).max(6).describe('När guiden passar, 1–6 rader.'),
  notFits: z
    .array(line('När det inte passar, och vad som passar i stället.'))
    .min(1)
    .max(6)
    .describe('När guiden inte passar, 1–6 rader.'),
  principles: z.array(namedPoint).min(2).max(12).describe('Det som aldrig får tas bort.'),
  steps: z
    .array(slug('Stegets id.'))
    .min(1)
    .max(9)
    .describe('Stegen i ordning; ett filnamn i steps/ per steg.'),
  parallel: z
    .array(
      z.strictObject({
        from: slug('Första steget.'),
        to: slug('Sista steget.'),
        note: text('Kort text under bågen.'),
      }),
    )
    .default([])
    .describe('Steg som går samtidigt, ritas som en båge i bilden.'),
  requirements: z
    .strictObject({
      competence: z.array(requirement).min(1).describe('Kompetens.'),
      caseload: z.array(requirement).default([]).describe('Ärendemängd.'),
      team: z.array(requirement).default([]).describe('Team och organisation.'),
      time: z.array(requirement).default([]).describe('Tid.'),
    })
    .describe('Vad som krävs för att kunna arbeta så här, i fyra grupper.'),
  consent: z
    .array(
      z
        .strictObject({
          what: text('Vad samtycket eller sekretessen gäller, kort.'),
          when: text('När i arbetet.'),
          text: line('Vad du gör.'),
          ...origin,
        })
        .superRefine(requireOrigin),
    )
    .min(1)
    .describe('Samtycke och sekretess.'),
  evidence: z
    .strictObject({
      grade: z.enum(['stark', 'viss', 'svag', 'saknas']).describe('Hur starkt stödet är.'),
      gradeReason: line('Varför den graden, i en mening.'),
      effect: z.array(evidenceRow).default([]).describe('Effekt.'),
      targetGroup: z.array(evidenceRow).default([]).describe('Målgrupp.'),
      swedish: z.array(evidenceRow).default([]).describe('Svenska erfarenheter.'),
      cost: z.array(evidenceRow).default([]).describe('Kostnad och organisation.'),
      gaps: z.array(line('Vad vi inte vet.')).min(1).describe('Luckor.'),
    })
    .describe('Kunskapskortet.'),
  facts: z.array(claim).default([]).describe('Fakta utöver rapporterna, var och en med källa.'),
  fidelity: z
    .array(
      z
        .strictObject({
          id: slug('Permanent id.'),
          question: line('Egen fråga till teamet.'),
          good: line('Så ser det ut när det fungerar.'),
          ...origin,
        })
        .superRefine(requireOrigin),
    )
    .default([])
    .describe('Egna frågor om programtrohet; aldrig en skyddad skala.'),
  pitfalls: z
    .array(
      z
        .strictObject({
          id: slug('Permanent id.'),
          title: text('Fallgropen, kort.'),
          text: line('Vad som händer.'),
          instead: line('Gör så här i stället.'),
          ...origin,
        })
        .superRefine(requireOrigin),
    )
    .default([])
    .describe('Fallgropar och spänningar.'),
  related: z
    .array(z.strictObject({ to: refTo(['guide'], 'Guiden.'), why: text('Hur de hör ihop, kort.') }))
    .default([])
    .describe('Guider som hör ihop med den här.'),
  laws: citations('Lagrum som guiden bygger på.').default([]),
  sources: citations('Guidens källor.').min(1),
  ...stewardship,
  purpose: prose('Under rubriken Syfte: vad guiden är till för.'),
  workingWay: prose('Under rubriken Arbetssätt: det som behöver löpande text.').optional(),
  variants: prose('Under rubriken Varianter.').optional(),
  equality: prose(
    'Under rubriken Kön och våld: frågor om jämställdhet och våld, där de hör hemma.',
  ).optional(),
  followUp: prose('Under rubriken Uppföljning: hur ni följer upp.'),
});

/** The fixed headings of a guide's prose, in reading order. */
export const guideSections = {
  Syfte: { field: 'purpose', form: 'prose' },
  Arbetssätt: { field: 'workingWay', form: 'prose' },
  Varianter: { field: 'variants', form: 'prose' },
  'Kön och våld': { field: 'equality', form: 'prose' },
  Uppföljning: { field: 'followUp', form: 'prose' },
} as const;
export type Guide = z.output<typeof guideSchema>;
