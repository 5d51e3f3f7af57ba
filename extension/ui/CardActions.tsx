import { parseRef } from '#content/core/reference.ts';
import type { Card } from '../features/cards/card.ts';
import { Icon } from './Icon.tsx';
import { linkTo } from './link-to.ts';
import { useDeskState, useShell } from './shell.ts';

/** What can be done with a card: start, copy, insert, save, open on the site. */
export function CardActions({ card }: { readonly card: Card }) {
  const shell = useShell();
  const { favourites } = useDeskState(shell.desk);
  const isSaved = favourites.includes(card.ref);
  const url = shell.siteUrl(card.url);
  const { kind, id } = parseRef(card.ref) ?? {};
  const checklist = kind === 'checklist' ? id : undefined;
  const { insertable } = card;
  const link = linkTo(url, card.title);

  async function start(list: string) {
    const run = await shell.act({ type: 'start', checklist: list });
    if (run !== undefined) shell.openRun(run);
  }

  return (
    <div class="actions">
      {checklist === undefined ? null : (
        <button type="button" class="button" onClick={() => void start(checklist)}>
          Starta checklistan
        </button>
      )}
      {insertable ? (
        <button type="button" class="button" onClick={() => shell.copy(insertable, 'Mallen är kopierad')}>
          Kopiera mallen
        </button>
      ) : null}
      {insertable && shell.insert ? (
        <button type="button" class="button quiet" onClick={() => shell.insert?.(insertable)}>
          Infoga
        </button>
      ) : null}
      <span class="actions-small">
        <button
          type="button"
          class="tool"
          aria-pressed={isSaved}
          onClick={() => shell.setFavourite(card.ref, !isSaved)}
        >
          <Icon name="star" isFilled={isSaved} />
          {isSaved ? 'Sparad' : 'Spara'}
        </button>
        <button type="button" class="tool" onClick={() => shell.openUrl(url)}>
          <Icon name="open" />
          Webbplatsen
        </button>
        {/* What is done with the link stays together where the row is too narrow for all. */}
        <span class="actions-small">
          <button type="button" class="tool" onClick={() => shell.copy(link, 'Länken är kopierad')}>
            <Icon name="link" />
            Kopiera länk
          </button>
          {!insertable && shell.insert ? (
            <button type="button" class="tool" onClick={() => shell.insert?.(link)}>
              <Icon name="link" />
              Infoga länk
            </button>
          ) : null}
        </span>
      </span>
    </div>
  );
}
