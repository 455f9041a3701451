import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { placeName, unitName } from './letters.js';
import type { OrganizationName } from './name.js';
import { allOf, type NameHead, type NameHeads, nameHeads } from './name-heads.js';

/** The key by which a head is found for a value. */
const keyOf = ({ part, host }: OrganizationName): string => `${part} ${host}`;

const said = /* @__PURE__ */ once(
  () => new Map(allOf(nameHeads()).map(({ words, value }) => [words, value])),
);
const wordsOf = /* @__PURE__ */ once(
  () => new Map(allOf(nameHeads()).map(({ words, value }) => [keyOf(value), words])),
);

const oneHead = (heads: readonly NameHead<unknown>[]): string =>
  oneOf(heads.map(({ words }) => words));

/** A pattern for a head and the name after it: the head is a group, and the name after it. @internal */
export function headsPattern({ central, place, unit }: NameHeads<unknown>): string {
  return (
    `(?:(${oneHead(central)})|(${oneHead(place)})(?: (${placeName}))?` +
    `|(${oneHead(unit)})(?: (${unitName}))?)`
  );
}

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'the name of a Party organisation such as Huyện ủy Quốc Oai',
    vietnamese: 'tên tổ chức đảng như Huyện ủy Quốc Oai',
    pattern: headsPattern(nameHeads()),
  },
]);

function writeOrganizationName(value: OrganizationName): string {
  const words = wordsOf().get(keyOf(value));
  if (words === undefined || (value.host === 'central' && value.name !== undefined)) {
    throw new RangeError(`No Party organisation is named so: ${value.part} of ${value.host}`);
  }
  return value.name === undefined ? words : `${words} ${value.name}`;
}

/**
 * How Party organisations and their bodies are named: `Huyện ủy Quốc Oai`, `Ban Thường vụ Thành ủy
 * Hà Nội`, `Đảng bộ huyện Quốc Oai`, `Chi bộ thôn 3`, `Bộ Chính trị`. The type of a province, city,
 * district or town is fused into the name of its committee; others keep their type word.
 */
export const organizationNames: Notation<'organization_name', OrganizationName> = {
  name: 'organization_name',
  title: { en: 'name of a Party organisation', vi: 'Tên tổ chức đảng' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const value = said().get((match[1] ?? match[2] ?? match[4]) as string);
    const name = match[3] ?? match[5];
    return name === undefined ? value : value && { ...value, name };
  },
  format: writeOrganizationName,
};

/**
 * Reads a name in official letters and nothing else; see {@link foldOrganizationName} for others.
 *
 * @param text - such as `Ban Thường vụ Thành ủy Hà Nội`
 * @returns what the name says, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseOrganizationName } from 'vn-party-model';
 *
 * parseOrganizationName('Huyện ủy Quốc Oai');
 * // => { part: 'committee', host: 'district', name: 'Quốc Oai' }
 * parseOrganizationName('Đảng bộ Khối Doanh nghiệp huyện');
 * // => { part: 'party-organization', host: 'unit', name: 'Khối Doanh nghiệp huyện' }
 * parseOrganizationName('Sở Tư pháp'); // => undefined
 * ```
 */
export const parseOrganizationName: (text: string) => OrganizationName | undefined =
  /* @__PURE__ */ parserOf(organizationNames);

/**
 * Writes a name in official letters.
 *
 * @param name - what it says
 * @returns such as `Huyện ủy Quốc Oai`
 * @throws RangeError for what no Party organisation is named, such as a committee of a village
 *
 * @example
 * ```ts
 * import { formatOrganizationName } from 'vn-party-model';
 *
 * formatOrganizationName({ part: 'standing-committee', host: 'city', name: 'Hà Nội' });
 * // => 'Ban Thường vụ Thành ủy Hà Nội'
 * formatOrganizationName({ part: 'office', host: 'central' }); // => 'Văn phòng Trung ương Đảng'
 * ```
 */
export function formatOrganizationName(name: OrganizationName): string {
  return writeOrganizationName(name);
}
