const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Counts the code points before an offset in UTF-16 units, as Python, spaCy and Web Annotation count.
 * A lone surrogate is one code point; an offset inside a pair counts the pair's first half.
 *
 * @param text - the text that the offsets are of; it is read once
 * @returns the count for an offset; time grows with the logarithm of the pairs
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(pair), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
