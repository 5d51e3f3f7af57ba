/** The width of a word set at 100 pixels, in pixels. */
export type WordWidth = (word: string) => number;

export interface TextBox {
  readonly width: number;
  /** The sizes to try, in pixels, the largest first. */
  readonly sizes: readonly number[];
  /** How many lines there is room for at each size. */
  readonly lines: (size: number) => number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Layout rounds each word to whole pixels; a hundredth is more than that can add up to. */
const slack = 1.01;

/**
 * Text broken into lines at the largest size where every word fits the width and the lines fit the height. When not even the smallest
 * size is enough a word that is too wide makes the text smaller still, and lines too many are cut with an ellipsis.
 */
export function fitText(text: string, widthOf: WordWidth, box: TextBox): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  const widest = Math.max(1, ...words.map(widthOf)) * slack;
  for (const size of box.sizes) {
    if ((widest * size) / 100 > box.width) continue;
    const lines = breakLines(words, widthOf, (box.width * 100) / size / slack);
    if (lines.length <= box.lines(size)) return { size, lines };
  }
  const size = Math.min(box.sizes.at(-1) ?? 16, Math.floor((box.width * 100) / widest));
  const room = (box.width * 100) / size / slack;
  const lines = breakLines(words, widthOf, room);
  const most = box.lines(size);
  return { size, lines: lines.length > most ? cut(lines, most, widthOf, room) : lines };
}

/** Lines of about the same length, as few as the room allows: the room is narrowed as long as that costs no line. */
function breakLines(words: readonly string[], widthOf: WordWidth, room: number): readonly string[] {
  const full = fill(words, widthOf, room);
  let best = full;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = fill(words, widthOf, room * share);
    const isTooWide = words.some((word) => widthOf(word) > room * share);
    if (isTooWide || narrower.length > full.length) break;
    best = narrower;
  }
  return best;
}

function fill(words: readonly string[], widthOf: WordWidth, room: number): readonly string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let used = 0;
  for (const word of words) {
    const width = widthOf(word);
    const last = lines.length - 1;
    if (last >= 0 && used + space + width <= room) {
      lines[last] = `${lines[last] ?? ''} ${word}`;
      used += space + width;
    } else {
      lines.push(word);
      used = width;
    }
  }
  return lines;
}

function cut(lines: readonly string[], most: number, widthOf: WordWidth, room: number): readonly string[] {
  const kept = lines.slice(0, most);
  const words = (kept.pop() ?? '').split(' ');
  const total = () => words.reduce((sum, word) => sum + widthOf(word) + widthOf(' '), widthOf('…'));
  while (words.length > 1 && total() > room) words.pop();
  return [...kept, `${words.join(' ').replace(/[,;:–.]$/, '')} …`];
}
