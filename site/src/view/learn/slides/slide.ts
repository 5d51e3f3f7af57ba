/** A slide: what the room sees, and what only the presenter reads. */
export interface Slide {
  /** Permanent within the presentation, so that a link to a slide lasts. */
  readonly id: string;
  /** The small line above the title. */
  readonly eyebrow: string;
  /** As text. */
  readonly title: string;
  /** Safe HTML; empty for a slide that is only its title. */
  readonly html: string;
  /** Safe HTML for the presenter; empty when there is none. */
  readonly notes: string;
  /** The first slide and others that carry little text. */
  readonly big?: true;
}
