import type { Desk } from '../desk/desk.ts';
import type { Answers, Ask } from './protocol.ts';

/** What only the worker can do for the palette. */
export interface WorkerEffects {
  /** The address of the page the palette is over, as the browser tells it. */
  readonly address: string | undefined;
  readonly openUrl: (url: string) => void;
  /** Must start before anything is awaited: see `openPanel`. */
  readonly toPanel: (ref: string | undefined) => void;
  /** For a page that does not let the palette be. */
  readonly toWindow: (ref: string | undefined) => void;
}

/** Answers what the palette asks. */
export async function answerAsk(desk: Desk, effects: WorkerEffects, what: Ask): Promise<Answers[Ask['ask']]> {
  switch (what.ask) {
    case 'search':
      return desk.search(what.query);
    case 'card':
      return (await desk.card(what.ref)) ?? null;
    case 'briefs':
      return desk.briefs(what.refs);
    case 'checklists':
      return desk.checklists();
    case 'glossary':
      return desk.glossary();
    case 'suggest':
      return desk.suggest(what.termIds, effects.address);
    case 'act':
      return desk.act(what.action);
    case 'favourite':
      return desk.setFavourite(what.ref, what.isFavourite);
    case 'dismiss':
      await desk.dismissProblems();
      return null;
    case 'open':
      effects.openUrl(what.url);
      return null;
    case 'to-panel':
      effects.toPanel(what.ref);
      return null;
    case 'to-window':
      effects.toWindow(what.ref);
      return null;
  }
}
