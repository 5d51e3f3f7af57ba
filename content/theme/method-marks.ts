import type { hues } from '../core/schema/guide.ts';

export type Hue = (typeof hues)[number];

/**
 * The line mark of each method, as path data for a 16 × 16 view box, drawn with a stroke of 1.8 and round ends in the method's
 * hue: stairs, a rising line, a hub, a target, a workshop, a compass, and overlapping sheets for tools.
 */
export const methodMarks: Readonly<Record<Hue, string>> = {
  se: 'M1.5 13.5h3.2v-3h3.1v-3.2h3.1V4h3.6',
  ips: 'M1.5 13 5.5 7l3 3 5.5-8',
  cm: 'M8 5.8a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8 5.8V1.5M10.1 9.4l3.8 2.8M5.9 9.4l-3.8 2.8',
  boston: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8',
  asf: 'M2 14V7.2l6-4.7 6 4.7V14zM6 14v-4h4v4',
  genus: 'M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M11 5 9.2 9.2 5 11 6.8 6.8z',
  tool: 'M2.2 2.2h7.6v7.6H2.2zM6.2 9.8v4h7.6V6.2h-4',
};
