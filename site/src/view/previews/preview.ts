import type { Hue } from '#content/theme/method-marks.ts';

/** What a link preview's picture says. The text is plain. */
export interface Preview {
  /** `step/se/yrkesprofil`, `term` or `metodlotsen`: chosen from permanent ids, so that the picture's address is permanent too. */
  readonly id: string;
  /** What is linked: "Steg 4 · Supported Employment". */
  readonly kind: string;
  readonly title: string;
  /** One sentence under the title; may be empty. */
  readonly line: string;
  /** What belongs to no method or tool has the site's own colour. */
  readonly hue: Hue | 'accent';
}

/** The size social services and chat programs ask for, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Where the picture stands, from the site's root. */
export const previewUrl = (preview: Preview): string => `/forhandsbilder/${preview.id}.png`;

/** The picture in words, for who does not see it. */
export const previewAlt = ({ kind, title }: Preview): string => `${kind}: ${title}`;
