/** Files of a small learning path, its pieces and a quiz, for `loadKnowledge`. */
const question = (id: string) => `  - id: ${id}
    situation: Vad gör du nu?
    options:
      - { id: a, text: Väntar., right: false, reason: Tiden hjälper inte. }
      - { id: b, text: Frågar., right: true, reason: Då väljer deltagaren. }
      - { id: c, text: Avslutar., right: false, reason: Det är för tidigt. }
    readMore: step:se/profil
    sources: [{ source: rapport, place: tabell 1 }]
`;
const piece = (title: string, minutes: number) => `title: ${title}
minutes: ${String(minutes)}
can: [Förklara stegen.]
intro: Här börjar du.
read: [{ ref: "step:se/profil", why: Så börjar allt }]
questions:
${question('fraga-ett')}${question('fraga-tva')}`;

export const learningKnowledge: Readonly<Record<string, string>> = {
  'paths/coach.yaml': `title: Ny som coach
role: Coach
order: 1
summary: Den första månaden.
day: ["piece:ord", "piece:steg"]
week: ["piece:sip"]
month: ["piece:ord"]
`,
  'paths/pieces/ord.yaml': piece('Orden & rösterna', 10),
  'paths/pieces/steg.yaml': piece('Stegen', 9),
  'paths/pieces/sip.yaml': piece('SIP', 8),
  'quizzes/se.yaml': `title: Frågor om SE
about: guide:se
questions:
${['ett', 'tva', 'tre', 'fyra', 'fem'].map(question).join('')}`,
};
