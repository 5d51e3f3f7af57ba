export interface Judged {
  /** Whether anything was chosen. */
  readonly answered: boolean;
  readonly right: boolean;
  /** What is said, also aloud. */
  readonly sentence: string;
}

/** Whether the chosen options are the right ones: the one best, or with `several` exactly all the right ones. */
export function judge(
  options: readonly { readonly chosen: boolean; readonly right: boolean }[],
  several: boolean,
): Judged {
  if (!options.some(({ chosen }) => chosen))
    return { answered: false, right: false, sentence: 'Välj ett svar först.' };
  const right = options.every((option) => option.chosen === option.right);
  if (!several)
    return {
      answered: true,
      right,
      sentence: right ? 'Ja, det är bäst här.' : 'Inte bäst här. Läs varför nedanför.',
    };
  const found = options.filter((option) => option.chosen && option.right).length;
  const all = options.filter((option) => option.right).length;
  if (right) return { answered: true, right, sentence: 'Ja, alla rätt.' };
  return {
    answered: true,
    right,
    sentence: `Du hittade ${String(found)} av ${String(all)} riktiga svar. Läs varför nedanför.`,
  };
}
