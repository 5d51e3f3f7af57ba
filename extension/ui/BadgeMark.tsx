import { methodMarks, type Hue } from '#content/theme/method-marks.ts';
import type { Badge } from '../features/cards/card.ts';

/** The small sign in front of a title. It repeats what the words say, so it is not read aloud. */
export function BadgeMark({ badge, hue }: { readonly badge: Badge; readonly hue: Hue }) {
  if (badge.shape === 'method')
    return (
      <svg
        class="badge badge-method"
        viewBox="-4 -4 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={methodMarks[hue]} />
      </svg>
    );
  return (
    <span class={`badge badge-${badge.shape}`} aria-hidden="true">
      {badge.text}
    </span>
  );
}
