import { foldText } from '../text/fold.js';
import { parseFraction, parsePercent } from '../text/number.js';
import type { RatingName } from './rating-name.js';
import { levelWordsIn } from './rating-words.js';
import type { RatingTarget } from './target.js';
import { parseRatingTarget } from './target-notation.js';

const plainEnd = /^["”’']?$/;
const titleEnd = /^["”’']? *tiêu biểu["”’']?( trở lên)?["”’']?$/;
const around = /^["“”'‘’«»\s]+|["“”'‘’«».;\s]+$/g;

/**
 * Reads the name of a level as people write it: in any letter case, with commas or without, in
 * quotation marks, decomposed, abbreviated (`HTXSNV`, `TSVM`, which no official text has).
 *
 * @param text - the name and nothing else
 * @returns what the words say, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { readRatingName } from 'vn-party-model';
 *
 * readRatingName('trong sạch vững mạnh'); // => { level: 'clean-strong' }
 * readRatingName('HTTNV trở lên'); // => { level: 'good', atLeast: true }
 * readRatingName('đủ tư cách hoàn thành xuất sắc nhiệm vụ');
 * // => { level: 'excellent', ofMember: true }
 * readRatingName('hoàn thành tốt nhiệm vụ được giao'); // => undefined
 * ```
 */
export function readRatingName(text: string): RatingName | undefined {
  if (text.length > 120) return undefined;
  const folded = foldText(text).toLowerCase().replace(around, '');
  const [words, another] = levelWordsIn(folded);
  if (!words || another || words.start !== 0) return undefined;
  const rest = folded.slice(words.end);
  const isTitle = words.level === 'excellent' && words.exemplary;
  const ending = (isTitle ? titleEnd : plainEnd).exec(rest);
  if (!ending) return undefined;
  const { level, ofMember } = words;
  const atLeast = words.atLeast || ending[1] !== undefined;
  return {
    level,
    ...(ofMember && { ofMember: true }),
    ...(isTitle && { exemplary: true }),
    ...(atLeast && { atLeast: true }),
  };
}

const host = /^đối với ([^:]{1,80}?) *: */i;
const timeBefore =
  /^(?:phấn đấu +)?(?:(hằng năm|hàng năm|mỗi năm)[,:]? *)?(?:(?:đến|vào) (?:cuối )?năm (\d{4})[,:]? *)?/i;
const counted =
  /^(?:phấn đấu )?(?:có )?(?:trên |ít nhất |từ )?(\d{1,3}(?:[.,]\d{1,2})? ?%|\d+\/\d+)(?: trở lên)?(?: (?:số|tổng số))? (?:các )?(.{1,80}?)(?: trở lên)?(?: (?:đều|được|bị))*(?: (?:đạt|xếp loại|đánh giá|phân loại|xếp loại chất lượng))*(?: (?:loại|mức|ở mức|danh hiệu|tiêu chuẩn))* (?=["“]?(?:đủ tư cách|không hoàn|hoàn thành|trong sạch|yếu kém|HT|TSVM))/i;
const others = /^(?:các|số) (.{1,60}?) còn lại (?:đều )?(?:được )?(?:đạt|xếp loại) /i;

function shareOf(text: string): number | undefined {
  const fraction = parseFraction(text);
  return fraction ? (fraction.part * 100) / fraction.whole : parsePercent(text);
}

/**
 * Reads a target for ratings from one clause as papers have it: `Hằng năm, 90% chi bộ đạt trong
 * sạch vững mạnh`, `80% TCCSĐ trở lên hoàn thành tốt nhiệm vụ`. In the latter `trở lên` belongs to
 * the share, which is a least share anyway, and not to the level.
 *
 * @param text - one clause, with its head if there is one
 * @returns the target, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { readRatingTarget } from 'vn-party-model';
 *
 * readRatingTarget('Đối với chi bộ cơ quan: Hằng năm, 90% chi bộ đạt trong sạch vững mạnh');
 * // => {
 * //   host: 'chi bộ cơ quan',
 * //   subject: 'chi bộ',
 * //   share: 90,
 * //   measure: { kind: 'rating', level: 'clean-strong' },
 * //   yearly: true,
 * // }
 * ```
 */
export function readRatingTarget(text: string): RatingTarget | undefined {
  return freelyWritten(text) ?? parseRatingTarget(text);
}

/** Reads the words that stand before and after the share in any of the ways that papers have. */
function freelyWritten(text: string): RatingTarget | undefined {
  if (text.length > 400) return undefined;
  let rest = foldText(text);
  const unit = host.exec(rest)?.[1];
  if (unit !== undefined) rest = rest.replace(host, '');
  const time = timeBefore.exec(rest);
  rest = rest.slice(time?.[0].length ?? 0);
  const match = counted.exec(rest);
  const left = match ? null : others.exec(rest);
  const found = match ?? left;
  if (!found) return undefined;
  const subject = match ? match[2] : left?.[1];
  const share = match ? shareOf(match[1] ?? '') : 'rest';
  const name = readRatingName(rest.slice(found[0].length));
  if (!name || subject === undefined || share === undefined || name.exemplary) return undefined;
  return {
    ...(unit !== undefined && { host: unit }),
    subject,
    share,
    measure: { kind: 'rating', level: name.level, ...(name.atLeast && { atLeast: true }) },
    ...(time?.[1] && { yearly: true }),
    ...(time?.[2] && { deadline: Number(time[2]) }),
  };
}
