/** Chosen values by facet. A facet with nothing chosen lets everything through. */
export type Choice = Readonly<Record<string, readonly string[]>>;
/** The values an item has, by facet. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Whether an item is in the selection: within a facet any value will do, between facets all must agree. */
export const isChosen = (values: Values, choice: Choice): boolean =>
  Object.entries(choice).every(
    ([facet, wanted]) => wanted.length === 0 || wanted.some((value) => values[facet]?.includes(value)),
  );

/** How many items a value would give, with the other facets as they are chosen. */
export function countOf(items: readonly Values[], choice: Choice, facet: string, value: string): number {
  const others = { ...choice, [facet]: [value] };
  return items.filter((values) => isChosen(values, others)).length;
}

/** The choice as the query part of an address, `metod=se,ips&typ=risk`; empty when nothing is chosen. */
export const choiceToQuery = (choice: Choice): string =>
  Object.entries(choice)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => `${facet}=${values.join(',')}`)
    .join('&');

/** The choice in the query part of an address; facets and values that are not offered are left out. */
export function choiceFromQuery(query: string, offered: Values): Choice {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(offered).map(([facet, values]) => [
      facet,
      (parameters.get(facet) ?? '').split(',').filter((value) => values.includes(value)),
    ]),
  );
}
