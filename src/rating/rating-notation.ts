import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { ratingLevels } from './levels.js';
import type { RatingName } from './rating-name.js';
import { ratingSchemes } from './schemes.js';

const named = (): [string, RatingName][] =>
  Object.entries(ratingLevels).map(([level, { name }]) => [
    name,
    { level: level as RatingName['level'] },
  ]);
const ofMembers = (): [string, RatingName][] =>
  ratingSchemes['member-2014'].levels.map(({ level, name }) => [name, { level, ofMember: true }]);
const exemplary = (): [string, RatingName] => [
  `${ratingLevels.excellent.name} tiêu biểu`,
  { level: 'excellent', exemplary: true },
];

/** Every official wording, with what it says. @internal */
export const officialRatingNames: () => ReadonlyMap<string, RatingName> = /* @__PURE__ */ once(
  () => new Map([...named(), ...ofMembers(), exemplary()]),
);

const keyOf = ({ level, ofMember, exemplary: title }: RatingName): string =>
  `${level}${ofMember ? ' of member' : ''}${title ? ' exemplary' : ''}`;
const wordingOf = /* @__PURE__ */ once(
  () => new Map([...officialRatingNames()].map(([name, value]) => [keyOf(value), name])),
);

function formatName(name: RatingName): string {
  const wording = wordingOf().get(keyOf(name));
  if (wording === undefined) throw new RangeError(`No rating has the name ${keyOf(name)}`);
  return name.atLeast ? `${wording} trở lên` : wording;
}

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'a level such as Hoàn thành tốt nhiệm vụ',
    vietnamese: 'mức xếp loại như Hoàn thành tốt nhiệm vụ',
    pattern: `(${oneOf([...officialRatingNames().keys()])})`,
  },
  { expected: 'the words trở lên', vietnamese: 'từ trở lên', pattern: '( trở lên)?' },
]);

/** How levels are written in full: `Hoàn thành tốt nhiệm vụ`, `Trong sạch, vững mạnh trở lên`. */
export const ratingNames: Notation<'rating_name', RatingName> = {
  name: 'rating_name',
  title: { en: 'rating', vi: 'Mức xếp loại' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const name = officialRatingNames().get(match[1] ?? '');
    return name && (match[2] ? { ...name, atLeast: true } : { ...name });
  },
  format: formatName,
};

/**
 * Reads the official wording of a level and nothing else; `readRatingName` reads what people write.
 *
 * @param text - such as `Hoàn thành tốt nhiệm vụ`
 * @returns what the words say, or `undefined`; `misfitOf(ratingNames, text)` says why
 *
 * @example
 * ```ts
 * import { parseRatingName } from 'vn-party-model';
 *
 * parseRatingName('Hoàn thành tốt nhiệm vụ trở lên'); // => { level: 'good', atLeast: true }
 * parseRatingName('trong sạch vững mạnh'); // => undefined
 * ```
 */
export const parseRatingName: (text: string) => RatingName | undefined =
  /* @__PURE__ */ parserOf(ratingNames);

/**
 * Writes the official wording of a level.
 *
 * @param name - the level, and what the words say beside it
 * @returns such as `Hoàn thành tốt nhiệm vụ trở lên`
 * @throws RangeError for what has no official wording, such as a weak member
 *
 * @example
 * ```ts
 * import { formatRatingName } from 'vn-party-model';
 *
 * formatRatingName({ level: 'excellent', exemplary: true });
 * // => 'Hoàn thành xuất sắc nhiệm vụ tiêu biểu'
 * ```
 */
export const formatRatingName: (name: RatingName) => string = formatName;
