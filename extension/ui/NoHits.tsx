import type { ComponentChildren } from 'preact';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { missingWordReport } from '#content/core/search/missing-word.ts';
import type { Brief } from '../features/cards/card.ts';
import { EntryRow } from './EntryRow.tsx';
import { useShell } from './shell.ts';

interface NoHitsProps {
  readonly words: string;
  /** Terms that are spelt alike. */
  readonly nearest: readonly Brief[];
  /** What else can be tried. */
  readonly children: ComponentChildren;
}

/** When nothing was found: words that are spelt alike, and a way to tell that one is missing. */
export function NoHits({ words, nearest, children }: NoHitsProps) {
  const { copy } = useShell();
  const tell = () => {
    const { subject, body } = missingWordReport(words);
    const html = `<p>${escapeHtml(subject)}</p><p>${escapeHtml(body).replaceAll('\n', '<br>')}</p>`;
    copy({ plain: `${subject}\n\n${body}`, html }, 'Meddelandet är kopierat. Klistra in det i ett mejl');
  };
  return (
    <div class="empty">
      <h2>Inget om ”{words}”</h2>
      <p>Pröva ett annat ord, ett kortare ord eller hur du skulle säga det till en kollega.</p>
      {nearest.length > 0 ? (
        <section class="section">
          <h3 class="group-heading">Ord som liknar</h3>
          <ul class="rows">
            {nearest.map((brief) => (
              <li key={brief.ref}>
                <EntryRow brief={brief} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        children
      )}
      <p>
        Borde ordet finnas?{' '}
        <button type="button" class="as-link" onClick={tell}>
          Kopiera ett meddelande
        </button>{' '}
        att skicka till den som ansvarar för Metodlotsen hos er. Ta bort det som rör en person. Själva skickar
        och sparar vi inget.
      </p>
    </div>
  );
}
