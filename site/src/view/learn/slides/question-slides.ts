import type { Compiled } from '#content/core/pack.ts';
import { htmlText } from '#content/core/render/html-text.ts';
import type { Question } from '#content/core/schema/learning.ts';
import { list } from '../documents/html-parts.ts';
import type { Slide } from './slide.ts';

/** Each question as two slides: the situation with its options, and then the answer with every reason. */
export const questionSlides = (questions: readonly Compiled<Question>[]): readonly Slide[] =>
  questions.flatMap((question, at): Slide[] => {
    const eyebrow = `Fråga ${String(at + 1)} av ${String(questions.length)}`;
    const title = htmlText(question.situation);
    const right = question.options.filter((option) => option.right);
    return [
      {
        id: `fraga-${question.id}`,
        eyebrow,
        title,
        html: `<ul class="slide-options">${question.options.map(({ text }, place) => `<li><b>${letter(place)}</b> ${text}</li>`).join('')}</ul>`,
        notes: list(right.map(({ text, reason }) => `<strong>${text}</strong> ${reason}`)),
      },
      {
        id: `svar-${question.id}`,
        eyebrow: `${eyebrow} · svar`,
        title,
        html: `<ul class="slide-options">${question.options
          .map(
            ({ text, reason, right: isRight }, place) =>
              `<li class="${isRight ? 'slide-right' : ''}"><b>${letter(place)}</b> ${isRight ? '<strong>Bäst.</strong> ' : ''}${text}<br><small>${reason}</small></li>`,
          )
          .join('')}</ul>`,
        notes: '',
      },
    ];
  });

const letter = (place: number): string => String.fromCodePoint(65 + place);
