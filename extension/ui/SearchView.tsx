import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyAnswer, type Answer } from '../features/search/answer.ts';
import { HitGroups } from './HitGroups.tsx';
import { Icon } from './Icon.tsx';
import { KeyHints } from './KeyHints.tsx';
import { NoHits } from './NoHits.tsx';
import { OngoingRuns } from './OngoingRuns.tsx';
import { PageSuggestions } from './PageSuggestions.tsx';
import { useShell } from './shell.ts';
import { ShortcutHint } from './ShortcutHint.tsx';
import { useHitKeys } from './use-hit-keys.ts';

const examples = ['samtycke sip', 'steg 3 se', 'studiebesök', 'vem bestämmer vad'] as const;

interface SearchViewProps {
  readonly query: string;
  /** A personal number was just taken out of the field. */
  readonly isStopped: boolean;
  readonly onQuery: (query: string) => void;
  /** Over a page: what Esc does. */
  readonly onClose?: (() => void) | undefined;
}

/** The search: results at once, grouped by kind; what is going on below when nothing is typed. */
export function SearchView({ query, isStopped, onQuery, onClose }: SearchViewProps) {
  const { desk } = useShell();
  const [answer, setAnswer] = useState<{
    readonly query: string;
    readonly answer: Answer;
    readonly hasFailed?: boolean;
  }>();
  const root = useRef<HTMLDivElement>(null);
  const words = query.trim();
  const isAnswered = words !== '' && answer?.query === words;
  const keys = useHitKeys(root, { query, isAnswered, onQuery, onClose });

  useEffect(() => {
    if (words === '') {
      // What was found for other words has nothing to do with the next.
      setAnswer(undefined);
      return undefined;
    }
    let isCurrent = true;
    desk.search(words).then(
      (found) => isCurrent && setAnswer({ query: words, answer: found }),
      () => isCurrent && setAnswer({ query: words, answer: emptyAnswer, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [words, desk]);

  const shown = words === '' ? emptyAnswer : (answer?.answer ?? emptyAnswer);

  /** The pressed button goes away with what it stood in; focus goes where one writes on. */
  const fill = (text: string) => {
    onQuery(text);
    root.current?.querySelector<HTMLElement>('[data-search]')?.focus();
  };

  return (
    <div ref={root} class="search-view" onKeyDown={keys}>
      <div class="search-box" role="search">
        <Icon name="search" />
        <input
          type="text"
          inputMode="search"
          aria-label="Sök steg, begrepp, mallar"
          placeholder="Sök steg, begrepp, mall …"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          data-search
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query === '' ? null : (
          <button type="button" class="bare" aria-label="Töm sökfältet" onClick={() => fill('')}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {isStopped ? (
        <div class="notice notice-bad" role="alert">
          <strong>Det såg ut som ett personnummer</strong>
          <p>
            Vi tog bort det ur fältet. Metodlotsen söker inte på, läser inte och sparar inte uppgifter om
            personer.
          </p>
        </div>
      ) : null}
      {shown.suggestion ? (
        <p class="suggestion">
          Menade du{' '}
          <button type="button" class="as-link" onClick={() => fill(shown.suggestion?.text ?? '')}>
            {shown.suggestion.word}
          </button>
          ?
        </p>
      ) : null}
      <div class="scroll-area" data-results>
        {words === '' ? (
          <Beginning onExample={fill} />
        ) : isAnswered && answer?.hasFailed ? (
          <div class="notice notice-bad" role="alert">
            <strong>Sökningen svarar inte</strong>
            <p>Skriv något mer, eller stäng och öppna igen.</p>
          </div>
        ) : isAnswered && shown.count === 0 ? (
          <NoHits words={words} nearest={shown.nearest ?? []}>
            <Examples onExample={fill} />
          </NoHits>
        ) : (
          <HitGroups groups={shown.groups} />
        )}
      </div>
      <Announced text={isAnswered ? countText(shown) : ''} />
      {words !== '' && shown.count > 0 ? <KeyHints /> : null}
    </div>
  );
}

function countText({ count, groups }: Answer): string {
  if (count === 0) return 'Inga träffar';
  const kinds = groups.map(({ heading, hits }) => `${heading} ${hits.length}`).join(', ');
  return `${count === 1 ? '1 träff' : `${count} träffar`}. ${kinds}.`;
}

/** Read aloud when typing has paused, so that it does not speak over the keys. */
function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

function Beginning({ onExample }: { readonly onExample: (text: string) => void }) {
  return (
    <>
      <PageSuggestions />
      <OngoingRuns />
      <section class="section">
        <h2 class="group-heading">Prova</h2>
        <Examples onExample={onExample} />
      </section>
      <ShortcutHint />
    </>
  );
}

function Examples({ onExample }: { readonly onExample: (text: string) => void }) {
  return (
    <ul class="chips">
      {examples.map((text) => (
        <li key={text}>
          <button type="button" class="chip" onClick={() => onExample(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
