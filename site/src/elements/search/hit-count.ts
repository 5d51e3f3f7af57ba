/** "3 träffar". At the limit there may be more: "Minst 10 träffar". */
export const hitCount = (count: number, limit: number): string =>
  count === 0
    ? 'Inga träffar'
    : count === 1
      ? '1 träff'
      : `${count === limit ? 'Minst ' : ''}${String(count)} träffar`;
