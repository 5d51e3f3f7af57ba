/** Drawn on 24 × 24 with a stroke of 2; from Lucide (ISC licence). */
const paths = {
  search: 'M19 11a8 8 0 1 1-16 0a8 8 0 0 1 16 0M21 21l-4.3-4.3',
  back: 'M15 18l-6-6 6-6',
  star: 'M11.5 2.8a.6.6 0 0 1 1 0l2.6 5.3 5.8.9a.6.6 0 0 1 .3 1l-4.2 4.1 1 5.8a.6.6 0 0 1-.8.6L12 17.8l-5.2 2.7a.6.6 0 0 1-.8-.6l1-5.8L2.8 10a.6.6 0 0 1 .3-1l5.8-.9z',
  link: 'M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.8 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7',
  open: 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6',
  close: 'M18 6 6 18M6 6l12 12',
  list: 'M3 17l2 2 4-4M3 7l2 2 4-4M13 6h8M13 12h8M13 18h8',
} as const;
export type IconName = keyof typeof paths;

/** A decorative icon: it never stands without a name beside it or on its button. */
export function Icon({ name, isFilled = false }: { readonly name: IconName; readonly isFilled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The product's sign: a compass needle. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2 20.5 14 16 11.4 11.5 14Z" fill="currentColor" />
      <path
        d="M16 30 11.5 18 16 20.6 20.5 18Z"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}
