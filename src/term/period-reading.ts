import { mentionsIn } from '../text/mentions-in.js';
import type { Period } from './period.js';
import { periodMentions } from './period-mentions.js';
import { parsePeriod } from './period-notation.js';

const longest = 300;
/** One list, for which one plan is made. */
const notations = [periodMentions];

/**
 * Reads a period as people write it: `giai đoạn 2021 - 2025`, `quý 1 năm 2025`, `5 năm (2021 -
 * 2025)`, `thời kỳ 2021-2030 tầm nhìn đến năm 2050`.
 *
 * @param text - one period and nothing else
 * @returns the period, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { readPeriod } from 'vn-party-model';
 *
 * readPeriod('kế hoạch 5 năm 2016-2020'); // => undefined
 * readPeriod('5 năm 2016-2020'); // => { start: '2016-01-01', end: '2020-12-31' }
 * readPeriod('giai đoạn đến năm 2030'); // => undefined
 * ```
 */
export function readPeriod(text: string): Period | undefined {
  const canonical = parsePeriod(text);
  if (canonical) return canonical;
  if (text.length > longest) return undefined;
  const [mention, another] = mentionsIn(text, notations);
  if (!mention || another || text.trim() !== mention.text) return undefined;
  return mention.value;
}
