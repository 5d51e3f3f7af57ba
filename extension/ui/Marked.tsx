import type { Range } from '#content/core/search/search-entry.ts';

/** Text with what matched the search marked. */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {starts.map((start, place) => {
        const range = ranges[place];
        return (
          <>
            {text.slice(start, range?.start)}
            {range ? <mark>{text.slice(range.start, range.end)}</mark> : null}
          </>
        );
      })}
    </>
  );
}
