import type { Hue } from '#content/theme/method-marks.ts';
import type { Kind } from '#content/core/kind.ts';

/** The small sign in front of a title. Only a guide shows its method's line mark. */
export interface Badge {
  readonly text: string;
  readonly shape: 'round' | 'square' | 'method';
}

/** What a row in a list shows of an entry. */
export interface Brief {
  readonly ref: string;
  /** `page` is read on the site, where there is room for it; everything else has a card. */
  readonly kind: Kind | 'page';
  readonly title: string;
  readonly meta?: string;
  readonly hue: Hue;
  readonly badge: Badge;
  /** From the site's root. */
  readonly url: string;
}

/** Where something comes from: a row that leads to the source's or provision's card. */
export interface SourceLine {
  readonly label: string;
  readonly ref: string;
  /** From the site's root. */
  readonly url: string;
}

/** `html` and every other text called so holds only what the shared renderer makes. */
export type Part =
  | { readonly type: 'prose'; readonly html: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'refs'; readonly items: readonly Brief[] }
  | {
      readonly type: 'rows';
      readonly rows: readonly {
        readonly label: string;
        /** The entry the label leads to. */
        readonly entry?: { readonly ref: string; readonly url: string };
        readonly html: string;
      }[];
    }
  | {
      readonly type: 'points';
      readonly items: readonly {
        readonly id: string;
        readonly html: string;
        readonly reason: string;
        readonly sources: readonly SourceLine[];
      }[];
    }
  | { readonly type: 'sources'; readonly items: readonly SourceLine[] }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
    };

export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
  /** Folded until the reader opens it. */
  readonly isFolded?: boolean;
}

/** Text ready to be copied or inserted. */
export interface Insertable {
  readonly plain: string;
  readonly html: string;
}

/** One entry as the panel and the palette show it: data only, so that it can be sent between contexts. */
export interface Card extends Brief {
  /** What it is and where it belongs: "SE · steg 2 av 5". */
  readonly eyebrow: string;
  readonly lead?: string;
  readonly notices: readonly { readonly title: string; readonly html: string }[];
  readonly sections: readonly Section[];
  readonly previous?: Brief;
  readonly next?: Brief;
  /** The guide a step belongs to. */
  readonly parent?: Brief;
  readonly insertable?: Insertable;
  /** Address of the source outside the site, for sources and laws. */
  readonly address?: string;
  /** "Granskad 2026-11-02 · version 2". */
  readonly footer?: string;
}
