import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { formatPercent, parsePercent } from '../text/number.js';
import { compiled, once } from '../text/once.js';
import { type NamedRatingLevel, ratingLevels } from './levels.js';
import type { RatingTarget } from './target.js';

// A level inside a sentence begins with a small letter.
const small = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const levelOfWords = /* @__PURE__ */ once(
  () =>
    new Map(
      Object.entries(ratingLevels).map(([level, { name }]) => [
        small(name),
        level as NamedRatingLevel,
      ]),
    ),
);

const oneWord = '[A-Za-zÀ-ỹĐđ\\d]+';
const unitWords = `${oneWord}(?:,? ${oneWord}){0,11}`;
const aUnit = /* @__PURE__ */ compiled(() => `^${unitWords}$`);

function formatTarget({ host, subject, share, measure, yearly, deadline }: RatingTarget): string {
  const isUnit = aUnit().test(subject) && (host === undefined || aUnit().test(host));
  const isYear = deadline === undefined || /^[1-9]\d{3}$/.test(`${deadline}`);
  const words = Object.hasOwn(ratingLevels, measure.level) && ratingLevels[measure.level].name;
  if (!isUnit || !isYear || !words || (typeof share === 'number' && share > 100)) {
    throw new RangeError(`No target that a sentence can say: ${subject}, ${share}`);
  }
  const head = host === undefined ? '' : `Đối với ${host}: `;
  const time = `${yearly ? 'hằng năm, ' : ''}${deadline === undefined ? '' : `đến năm ${deadline}, `}`;
  const whom = share === 'rest' ? `các ${subject} còn lại` : `${formatPercent(share)} ${subject}`;
  return `${head}${time}${whom} đạt ${small(words)}${measure.atLeast ? ' trở lên' : ''}`;
}

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'the host unit, such as Đối với chi bộ cơ quan:',
    vietnamese: 'loại hình, như Đối với chi bộ cơ quan:',
    pattern: `(?:Đối với (${unitWords}): )?`,
  },
  { expected: 'hằng năm,', vietnamese: 'hằng năm,', pattern: '(hằng năm, )?' },
  {
    expected: 'a deadline such as đến năm 2025,',
    vietnamese: 'thời hạn như đến năm 2025,',
    pattern: '(?:đến năm ([1-9]\\d{3}), )?',
  },
  // One piece, for only the level at its end tells where the unit ends.
  {
    expected: 'a share, whose it is, and a level, such as 80% chi bộ đạt hoàn thành tốt nhiệm vụ',
    vietnamese: 'tỷ lệ, đối tượng và mức xếp loại, như 80% chi bộ đạt hoàn thành tốt nhiệm vụ',
    pattern:
      `(?:((?:100|[1-9]?\\d(?:,\\d{1,2})?)%) (${unitWords})|các (${unitWords}) còn lại)` +
      ` đạt (${oneOf([...levelOfWords().keys()])})`,
  },
  { expected: 'the words trở lên', vietnamese: 'từ trở lên', pattern: '( trở lên)?' },
]);

/**
 * How targets for ratings are written: `80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên`, with the
 * host unit, the time and the rest of the units where they are said.
 */
export const ratingTargets: Notation<'rating_target', RatingTarget> = {
  name: 'rating_target',
  title: { en: 'target for ratings', vi: 'Chỉ tiêu xếp loại' },
  get pieces() {
    return pieces();
  },
  read: ([, host, yearly, deadline, percent, counted, others, words, atLeast]) => {
    const level = levelOfWords().get(words ?? '');
    const subject = counted ?? others;
    const share = percent === undefined ? 'rest' : parsePercent(percent);
    if (level === undefined || subject === undefined || share === undefined) return undefined;
    return {
      ...(host !== undefined && { host }),
      subject,
      share,
      measure: { kind: 'rating', level, ...(atLeast && { atLeast: true as const }) },
      ...(yearly && { yearly: true as const }),
      ...(deadline !== undefined && { deadline: Number(deadline) }),
    };
  },
  format: formatTarget,
};

/**
 * Reads a target for ratings in its canonical spelling.
 *
 * @param text - such as `80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên`
 * @returns the target, or `undefined`; `misfitOf(ratingTargets, text)` says why
 *
 * @example
 * ```ts
 * import { parseRatingTarget } from 'vn-party-model';
 *
 * parseRatingTarget('hằng năm, 80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên');
 * // => {
 * //   subject: 'chi bộ',
 * //   share: 80,
 * //   measure: { kind: 'rating', level: 'good', atLeast: true },
 * //   yearly: true,
 * // }
 * ```
 */
export const parseRatingTarget: (text: string) => RatingTarget | undefined =
  /* @__PURE__ */ parserOf(ratingTargets);

/**
 * Writes a target for ratings as a sentence.
 *
 * @param target - what part of which units is to reach which level
 * @returns such as `80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên`
 * @throws RangeError for what the sentence cannot say
 *
 * @example
 * ```ts
 * import { formatRatingTarget } from 'vn-party-model';
 *
 * formatRatingTarget({
 *   subject: 'chi bộ',
 *   share: 90,
 *   measure: { kind: 'rating', level: 'clean-strong' },
 *   deadline: 2025,
 * });
 * // => 'đến năm 2025, 90% chi bộ đạt trong sạch, vững mạnh'
 * ```
 */
export const formatRatingTarget: (target: RatingTarget) => string = formatTarget;
