/** How many of some places, sorted, are not after another one. @internal */
export function countUpTo(length: number, placeOf: (index: number) => number, at: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
