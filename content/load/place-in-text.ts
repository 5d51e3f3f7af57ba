/**
 * How many characters other than white space a text has before an offset. Folded YAML and the rows of a list lose their line breaks and
 * indents on the way to a value, so that this is the measure a value and its file have in common.
 */
export const inkBefore = (text: string, offset: number): number =>
  text.slice(0, offset).replaceAll(/\s/g, '').length;

/** How many line breaks stand before the character that has `ink` others before it, white space not counted. */
export function breaksBefore(text: string, ink: number): number {
  let breaks = 0;
  let left = ink;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === '\n') breaks += 1;
    else if (/\s/.test(char)) continue;
    else if (left === 0) return breaks;
    else left -= 1;
  }
  return breaks;
}
