import type { Part } from '../features/cards/card.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntryRow } from './EntryRow.tsx';
import { Rendered } from './Rendered.tsx';
import { SourceList } from './SourceList.tsx';

/** The parts of a section, in order. */
export function SectionParts({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, place) => (
        <PartView key={place} part={part} />
      ))}
    </>
  );
}

function PartView({ part }: { readonly part: Part }) {
  switch (part.type) {
    case 'prose':
      return (
        <div class="prose">
          <Rendered html={part.html} />
        </div>
      );
    case 'list': {
      const items = part.items.map((html, place) => (
        <li key={place}>
          <Rendered html={html} />
        </li>
      ));
      return (
        <div class="prose">{part.ordered ? <ol class="actions-list">{items}</ol> : <ul>{items}</ul>}</div>
      );
    }
    case 'refs':
      return (
        <ul class="rows">
          {part.items.map((brief) => (
            <li key={brief.ref}>
              <EntryRow brief={brief} />
            </li>
          ))}
        </ul>
      );
    case 'rows':
      return (
        <dl class="pairs">
          {part.rows.map((row, place) => (
            <div key={place}>
              <dt>
                {row.entry === undefined ? (
                  row.label
                ) : (
                  <EntryLink reference={row.entry.ref} path={row.entry.url}>
                    {row.label}
                  </EntryLink>
                )}
              </dt>
              <dd>
                <Rendered html={row.html} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'points':
      return (
        <ol class="points">
          {part.items.map((item) => (
            <li key={item.id}>
              <Rendered html={item.html} />
              <p class="reason">
                <Rendered html={item.reason} />
              </p>
              <SourceList items={item.sources} />
            </li>
          ))}
        </ol>
      );
    case 'sources':
      return <SourceList items={part.items} />;
    case 'text':
      return <pre class="plain">{part.text}</pre>;
    case 'table':
      return (
        <div class="prose scroll" tabIndex={0} role="region" aria-label={part.caption}>
          <table>
            <caption>{part.caption}</caption>
            <thead>
              <tr>
                <td />
                {part.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  {row.values.map((value, place) => (
                    <td key={place}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
