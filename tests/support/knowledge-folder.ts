import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent, type LoadedContent } from '../../content/load/load-content.ts';

/** The smallest knowledge that has no problems; tests spread it and break one thing. */
export const soundKnowledge: Readonly<Record<string, string>> = {
  'guides/se/guide.md': `---
kind: metod
group: metod
order: 1
title: Supported Employment
short: SE-guiden
hue: se
summary: Stöd till ett vanligt jobb.
fits: [Personen vill arbeta.]
notFits: [Personen vill något annat.]
principles:
  - { id: eget-val, title: Eget val, text: Personen väljer själv., sources: [{ source: rapport }] }
  - { id: ingen-troskel, title: Ingen tröskel, text: Viljan räcker., own: true }
steps: [profil]
requirements:
  competence: [{ text: Metodutbildning., own: true }]
consent:
  - { what: Samtycke, when: vid start, text: Fråga först., own: true }
evidence:
  grade: viss
  gradeReason: En studie.
  gaps: [Mycket.]
sources: [{ source: rapport, place: avsnitt 1 }]
owner: Metodansvarig
deputy: Redaktionen
reviewed: 2026-11-01
nextReview: 2027-05-01
version: 1
changes: [{ version: 1, date: 2026-11-01, what: Första utgåvan. }]
---

## Syfte

Ett vanligt jobb.

## Uppföljning

Fråga efter tre månader.
`,
  'guides/se/steps/profil.md': `---
title: Ta fram yrkesprofilen
short: Yrkesprofil
aliases: [vad vill hen, hitta rätt jobb, kartlägga yrke]
summary: Intressen blir spår.
who: [{ actor: "actor:coach", does: leder samtalet }]
sources: [{ source: rapport, place: tabell 1 }]
---

## Gör så här

1. Börja i det personen tycker om.
2. Pröva miljöer.
3. Skriv ned det ni sa.

## Varför

Profilen styr sökandet.

## Klart när

- spåren är valda
`,
  'actors/coach.yaml': `kind: roll
title: Coach
short: Coach
order: 10
summary: Går bredvid hela vägen.
brings: [Tid.]
limits: [Beslutar inte.]
sources: [{ source: rapport }]
reviewed: 2026-11-01
nextReview: 2027-05-01
`,
  'sources/rapporter.yaml': `rapport: { type: rapport, short: Rapport 2019, title: En rapport, publisher: Ett förbund, year: "2019", read: hela }
`,
  'glossary/ord.yaml': `yrkesprofil: { term: yrkesprofil, meaning: En karta över vad någon vill., forms: [yrkesprofilen], own: true }
`,
  'laws/lag.yaml': `title: Exempellagen
sfs: "2025:1"
checkedOn: 2026-11-01
provisions:
  1-1: { section: 1 kap. 1 §, heading: Exempel, says: Något., practice: Gör något., checkedOn: 2026-11-01 }
inForceFrom: 2025-07-01
`,
};

/** Loads knowledge made from the given files (a path below `content/` to its text; `undefined` takes a file away). */
export function loadKnowledge(
  changes: Readonly<Record<string, string | undefined>> = {},
  today = '2026-11-22',
): LoadedContent {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    for (const [path, text] of Object.entries({ ...soundKnowledge, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return loadContent({ folder, today });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
