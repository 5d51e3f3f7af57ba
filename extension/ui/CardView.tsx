import { useState } from 'preact/hooks';
import type { Card, Section } from '../features/cards/card.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { CardActions } from './CardActions.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Rendered } from './Rendered.tsx';
import { SectionParts } from './SectionParts.tsx';
import { usePromised, useShell } from './shell.ts';
import { useArrival } from './use-arrival.ts';

/** An entry as a card. */
export function CardView({ reference }: { readonly reference: string }) {
  const { desk } = useShell();
  const answer = usePromised(async () => ({ card: await desk.card(reference) }), [reference]);
  const ref = useArrival<HTMLElement>(answer !== undefined);
  if (!answer) return <p class="waiting">Hämtar …</p>;
  const { card } = answer;
  return (
    <article ref={ref} class={`card hue-${card?.hue ?? 'tool'}`}>
      {card ? (
        <CardBody card={card} />
      ) : (
        <>
          <h1 tabIndex={-1}>Finns inte längre</h1>
          <p>Det här har tagits bort eller flyttats. Sök efter det i stället.</p>
        </>
      )}
    </article>
  );
}

function CardBody({ card }: { readonly card: Card }) {
  return (
    <>
      <header class="card-head">
        <p class="eyebrow">
          <BadgeMark badge={card.badge} hue={card.hue} />
          {card.parent ? (
            <EntryLink reference={card.parent.ref} path={card.parent.url} class="eyebrow-link">
              {card.eyebrow}
            </EntryLink>
          ) : (
            <span>{card.eyebrow}</span>
          )}
        </p>
        <h1 tabIndex={-1}>{card.title}</h1>
        {card.lead ? (
          <p class="lead">
            <Rendered html={card.lead} />
          </p>
        ) : null}
      </header>
      <CardActions card={card} />
      {card.notices.map((notice) => (
        <div class="callout" key={notice.title}>
          <strong>{notice.title}</strong>
          <p>
            <Rendered html={notice.html} />
          </p>
        </div>
      ))}
      {card.sections.map((section) => (
        <CardSection key={section.heading} section={section} />
      ))}
      {card.previous || card.next ? (
        <nav class="around" aria-label="Stegen före och efter">
          {card.previous ? (
            <EntryLink reference={card.previous.ref} path={card.previous.url} class="around-back">
              ‹ Steg {card.previous.badge.text}
            </EntryLink>
          ) : null}
          {card.next ? (
            <EntryLink reference={card.next.ref} path={card.next.url} class="around-on">
              Steg {card.next.badge.text}: {card.next.title.replace(/^[^:]+: /, '')} ›
            </EntryLink>
          ) : null}
        </nav>
      ) : null}
      {card.address ? (
        <p class="outside">
          <a href={card.address} target="_blank" rel="noreferrer noopener">
            Läs källan på {new URL(card.address).hostname.replace(/^www\./, '')}
          </a>
        </p>
      ) : null}
      {card.footer ? <p class="card-foot">{card.footer}</p> : null}
    </>
  );
}

function CardSection({ section }: { readonly section: Section }) {
  const [isOpen, setIsOpen] = useState(false);
  if (!section.isFolded)
    return (
      <section class="section">
        <h2>{section.heading}</h2>
        <SectionParts parts={section.parts} />
      </section>
    );
  return (
    <details class="section" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h2>{section.heading}</h2>
      </summary>
      {isOpen ? <SectionParts parts={section.parts} /> : null}
    </details>
  );
}
