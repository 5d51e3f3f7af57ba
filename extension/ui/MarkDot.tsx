import type { Mark } from '#content/core/runs/mark.ts';

const names: Readonly<Record<Mark['colour'], string>> = {
  grön: 'green',
  blå: 'blue',
  röd: 'red',
  gul: 'yellow',
  lila: 'purple',
  brun: 'brown',
};

/** The colour of a mark; its word always stands beside it. */
export function MarkDot({ mark }: { readonly mark: Mark }) {
  return <span class={`mark mark-${names[mark.colour]}`} aria-hidden="true" />;
}
