import type { PackIndex } from '#content/core/pack-index.ts';
import type { KitEntry, ParticipantEntry, PathEntry, PieceEntry, QuizEntry } from '#content/core/pack.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { citationLinks } from '../../citation.ts';
import { duration, pathParts } from '../path-plan.ts';
import { reading } from '../reading.ts';
import type { EntryDocument } from './entry-document.ts';
import { guideVersion } from './guide-document.ts';
import { block, link, list, paragraph } from './html-parts.ts';
import { questionBlocks } from './question-blocks.ts';

type Laid<T> = (index: PackIndex, entry: T, today: string) => EntryDocument;
const minutes = (count: number) => escapeHtml(duration(count));

/** The plain version of a guide, for the one who takes part. */
export const participantDocument: Laid<ParticipantEntry> = (index, { guide, title, url, sections }) => {
  const about = index.guide(guide);
  return {
    ref: `participant:${guide}`,
    kind: 'Deltagarens version',
    title,
    url,
    version: about ? guideVersion(about) : '',
    lead: about ? escapeHtml(`Lättläst om ${about.short}: till dig som deltar.`) : '',
    blocks: sections.flatMap(({ heading, lines }) =>
      block(heading, lines.map((line) => paragraph(escapeHtml(line))).join('')),
    ),
    sources: [],
  };
};

/** A learning path with its pieces, day by day. */
export const pathDocument: Laid<PathEntry> = (index, path) => ({
  ref: path.ref,
  kind: 'Lärväg',
  title: path.title,
  url: path.url,
  version: '',
  lead: path.summary,
  blocks: [
    ...block('För vem', paragraph(escapeHtml(path.role))),
    ...pathParts(index.pack, path).flatMap(({ title, pieces }) =>
      block(
        title,
        list(
          pieces.map((piece) => `${link(piece.url, piece.title)} (${minutes(piece.minutes)})`),
          'ol',
        ),
      ),
    ),
  ],
  sources: [],
});

/** A piece of a path: what one can do afterwards, what to read and questions to try oneself on. */
export const pieceDocument: Laid<PieceEntry> = (index, piece, today) => ({
  ref: piece.ref,
  kind: 'Bit av en lärväg',
  title: piece.title,
  url: piece.url,
  version: '',
  lead: minutes(piece.minutes),
  blocks: [
    ...block('Det här kan du efteråt', list(piece.can)),
    ...block('Till att börja med', piece.intro),
    ...block(
      'Läs',
      list(
        piece.read.flatMap(({ ref, why }) => {
          const target = reading(index, ref);
          return target ? [`${link(target.url, target.title)} (${target.kind}). ${escapeHtml(why)}`] : [];
        }),
        'ol',
      ),
    ),
    ...questionBlocks(index, piece.questions),
  ],
  sources: citationLinks(
    index,
    piece.questions.flatMap(({ sources }) => sources),
    today,
  ),
});

/** The questions about a guide or a path, with their answers. */
export const quizDocument: Laid<QuizEntry> = (index, quiz, today) => {
  const about = index.target(quiz.about);
  return {
    ref: quiz.ref,
    kind: 'Frågor',
    title: quiz.title,
    url: quiz.url,
    version: '',
    lead: about ? `Situationer om ${link(about.url, about.title)}, med svar och skäl.` : '',
    blocks: questionBlocks(index, quiz.questions),
    sources: citationLinks(
      index,
      quiz.questions.flatMap(({ sources }) => sources),
      today,
    ),
  };
};

/** A trainer's kit: aims, both plans, exercises, and the lessons to talk about. */
export const kitDocument: Laid<KitEntry> = (index, kit) => {
  const guide = index.guide(kit.guide.slice('guide:'.length));
  const name = guide?.short ?? kit.id;
  const plan = (parts: KitEntry['short']) =>
    list(
      parts.map(
        (part) =>
          `${minutes(part.minutes)}: ${part.what}${part.note ? ` Till dig som leder: ${part.note}` : ''}`,
      ),
      'ol',
    );
  const lessons = kit.lessons.flatMap((ref) => index.target(ref) ?? []);
  return {
    ref: kit.ref,
    kind: 'Utbildarpaket',
    title: `Utbilda om ${name}`,
    url: kit.url,
    version: guide ? guideVersion(guide) : '',
    lead: guide ? `Guiden: ${link(guide.url, guide.title)}` : '',
    blocks: [
      ...block('Efter passet kan gruppen', list(kit.aims)),
      ...block('45 minuter', plan(kit.short)),
      ...block('En halv dag', plan(kit.halfDay)),
      ...kit.exercises.flatMap(({ title, minutes: long, text }) =>
        block(`Övning: ${title}`, paragraph(minutes(long)) + text),
      ),
      ...block('Lärdomar att prata om', list(lessons.map(({ url, title }) => link(url, title)))),
    ],
    sources: [],
  };
};
