import type { Range } from '#content/core/search/search-entry.ts';
import type { Brief } from '../features/cards/card.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Marked } from './Marked.tsx';

interface EntryRowProps {
  readonly brief: Brief;
  readonly ranges?: readonly Range[];
  readonly isFirst?: boolean;
}

/** An entry in a list: sign, title, one line about it. */
export function EntryRow({ brief, ranges = [], isFirst = false }: EntryRowProps) {
  return (
    <EntryLink
      reference={brief.ref}
      path={brief.url}
      isOnSite={brief.kind === 'page'}
      class={`row hue-${brief.hue}${isFirst ? ' is-first' : ''}`}
    >
      <BadgeMark badge={brief.badge} hue={brief.hue} />
      <span class="row-text">
        <span class="row-title">
          <Marked text={brief.title} ranges={ranges} />
        </span>
        {brief.meta ? <span class="row-meta">{brief.meta}</span> : null}
      </span>
      {isFirst ? <kbd class="row-key">Enter</kbd> : null}
    </EntryLink>
  );
}
