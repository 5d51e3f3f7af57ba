import type { Html } from './html.ts';
import { ownNames } from './value-names.ts';

/** A point's text, with "Vårt råd" after it when it leans on no source: for places that show points without their sources. */
export const pointText = (point: { readonly text: Html; readonly own?: true | undefined }): string =>
  point.own ? `${point.text} <em>${ownNames.advice}.</em>` : point.text;
