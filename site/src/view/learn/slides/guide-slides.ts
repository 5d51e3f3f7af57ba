import type { PackIndex } from '#content/core/pack-index.ts';
import type { CaseEntry, GuideEntry, LessonEntry, StepEntry } from '#content/core/pack.ts';
import { pointText } from '#content/core/point-text.ts';
import { escapeHtml } from '#content/core/render/escape-html.ts';
import { htmlText } from '#content/core/render/html-text.ts';
import { guideName } from '../../names.ts';
import { actorOf, stepAnchor } from '../../step-parts.ts';
import { guideVersion } from '../documents/guide-document.ts';
import { list, paragraph } from '../documents/html-parts.ts';
import { questionSlides } from './question-slides.ts';
import type { Slide } from './slide.ts';

const part = (heading: string, html: string): string =>
  html === '' ? '' : `<p class="slide-part">${heading}</p>${html}`;

/** The guide in the order one teaches it: what and for whom, step by step, its limits, questions, lessons, a case, and where to read on. */
export function guideSlides(index: PackIndex, guide: GuideEntry, site: string): readonly Slide[] {
  const name = guideName(guide);
  const steps = index.stepsOf(guide.id);
  const quiz = index.quizOf(guide.ref);
  const [example] = index.casesOf(guide.id);
  const lessons = lessonsFor(index, guide, steps);
  return [
    {
      id: 'start',
      eyebrow: guide.kind === 'metod' ? 'Metod' : 'Verktyg',
      title: guide.title,
      html: paragraph(guide.summary),
      notes: part('Syfte', guide.purpose),
      big: true,
    },
    { id: 'passar', eyebrow: name, title: 'Passar när', html: list(guide.fits), notes: '' },
    { id: 'passar-inte', eyebrow: name, title: 'Passar inte när', html: list(guide.notFits), notes: '' },
    ...(steps.length > 1
      ? [
          {
            id: 'stegen',
            eyebrow: name,
            title: 'Stegen',
            html: list(
              steps.map(
                ({ title, when }) =>
                  `${escapeHtml(title)}${when ? ` <small>${escapeHtml(when)}</small>` : ''}`,
              ),
              'ol',
            ),
            notes: '',
          },
        ]
      : []),
    ...steps.map((step) => stepSlide(index, step, name, steps.length)),
    {
      id: 'principer',
      eyebrow: name,
      title: 'Det som inte får tas bort',
      html: list(guide.principles.map(({ title }) => escapeHtml(title))),
      notes: list(
        guide.principles.map((point) => `<strong>${escapeHtml(point.title)}.</strong> ${pointText(point)}`),
      ),
    },
    {
      id: 'kunskapslage',
      eyebrow: name,
      title: 'Vad vi vet och inte vet',
      html:
        paragraph(guide.evidence.gradeReason) +
        part('Det vi inte vet', list(guide.evidence.gaps.slice(0, 3))),
      notes: list([...guide.evidence.effect, ...guide.evidence.swedish].map(({ text }) => text)),
    },
    ...(quiz ? questionSlides(quiz.questions) : []),
    ...lessons.map(lessonSlide),
    ...(example ? caseSlides(example) : []),
    {
      id: 'slut',
      eyebrow: 'Läs vidare',
      title: guide.title,
      html: paragraph(escapeHtml(new URL(guide.url, site).href)),
      notes: paragraph(escapeHtml(`Metodlotsen, ${guideVersion(guide)}.`)),
      big: true,
    },
  ];
}

function stepSlide(index: PackIndex, step: StepEntry, name: string, count: number): Slide {
  const [leader] = step.who.map(({ actor }) => actorOf(index, actor).name);
  return {
    id: `steg-${stepAnchor(step)}`,
    eyebrow: `${name} · steg ${String(step.number)} av ${String(count)}${step.when ? ` · ${step.when}` : ''}`,
    title: step.title,
    html: list(step.actions, 'ol') + part('Klart när', list(step.doneWhen)),
    notes:
      part('Varför', step.why) +
      part('Tänk på', list([...step.think, ...index.lessonsOf(step.ref).map(({ short }) => short)])) +
      part('Leder', paragraph(escapeHtml(leader ?? ''))),
  };
}

const lessonSlide = (lesson: LessonEntry): Slide => ({
  id: `lardom-${lesson.id}`,
  eyebrow: 'Lärdom',
  title: lesson.title,
  html:
    part('Gör så här därför', list(lesson.therefore, 'ol')) + part('Prata om det', list(lesson.reflection)),
  notes: part('Vad man såg', lesson.seen) + part('Gränser', lesson.limits),
});

/** The lessons the kit picks, or else the first four that belong to the guide or its steps. */
function lessonsFor(
  index: PackIndex,
  guide: GuideEntry,
  steps: readonly StepEntry[],
): readonly LessonEntry[] {
  const kit = index.kitOf(guide.id);
  if (kit) return kit.lessons.flatMap((ref) => index.lesson(ref.slice('lesson:'.length)) ?? []);
  return [
    ...new Set([guide.ref, ...steps.map(({ ref }) => ref)].flatMap((ref) => index.lessonsOf(ref))),
  ].slice(0, 4);
}

/** A case scene by scene. The choices stand on the slide; what speaks for and against stands in the notes. */
export function caseSlides(entry: CaseEntry): readonly Slide[] {
  return [
    {
      id: 'fall',
      eyebrow: 'Påhittat fall',
      title: entry.title,
      html: paragraph(entry.summary) + list(entry.people.map(escapeHtml)),
      notes: part('Utgångsläget', entry.background),
    },
    ...entry.scenes.flatMap((scene): Slide[] => [
      { id: `fall-${scene.id}`, eyebrow: entry.title, title: scene.title, html: scene.text, notes: '' },
      ...(scene.choice
        ? [
            {
              id: `fall-${scene.id}-val`,
              eyebrow: `${entry.title} · ${scene.title}`,
              title: htmlText(scene.choice.question),
              html: list(scene.choice.options.map(({ text }) => text)),
              notes: list(
                scene.choice.options.map(({ text, thinking }) => `<strong>${text}</strong> ${thinking}`),
              ),
            },
          ]
        : []),
    ]),
    {
      id: 'fall-fragor',
      eyebrow: entry.title,
      title: 'Frågor att prata om',
      html: list(entry.questions, 'ol'),
      notes: list(entry.trainerNotes),
    },
  ];
}
