import type { PackIndex } from '#content/core/pack-index.ts';
import type { Compiled } from '#content/core/pack.ts';
import type { Question } from '#content/core/schema/learning.ts';
import { reading } from '../reading.ts';
import type { Block } from './entry-document.ts';
import { block, link, list, paragraph } from './html-parts.ts';

type Questions = readonly Compiled<Question>[];

/** Questions about situations, each with what every answer is worth and why, and where to read more. */
export const questionBlocks = (index: PackIndex, questions: Questions): readonly Block[] =>
  questions.flatMap(({ situation, several, options, readMore }, at) => {
    const more = reading(index, readMore);
    const verdict = (right: boolean) => (several ? (right ? 'Ja' : 'Nej') : right ? 'Bäst' : 'Inte bäst');
    return block(
      `Fråga ${String(at + 1)}`,
      paragraph(situation) +
        list(
          options.map(({ text, right, reason }) => `<strong>${text}</strong> ${verdict(right)}. ${reason}`),
        ) +
        paragraph(more ? `Läs mer: ${link(more.url, more.title)}` : ''),
    );
  });
