import type { EntryDocument } from '../documents/entry-document.ts';
import type { Slide } from './slide.ts';

/** A laid-out entry as slides: its name, and then one for each part. */
export function documentSlides(document: EntryDocument, at: number): readonly Slide[] {
  const prefix = `del-${String(at + 1)}`;
  return [
    {
      id: prefix,
      eyebrow: document.kind,
      title: document.title,
      html: document.lead === '' ? '' : `<p>${document.lead}</p>`,
      notes: `<p>${document.sources.map(({ label }) => label).join(' · ')}</p>`,
      big: true,
    },
    ...document.blocks.map(({ heading, html }, place) => ({
      id: `${prefix}-${String(place + 1)}`,
      eyebrow: document.title,
      title: heading,
      html,
      notes: '',
    })),
  ];
}
