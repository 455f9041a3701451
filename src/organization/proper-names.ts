import { once } from '../text/once.js';
import { foldToneMarks } from './name-fold.js';
import { provinces, provincesNamed } from './provinces.js';
import { at, hasCapital, isShouted, type Stretch } from './running-text.js';

/** Family names that begin the name of a person, in small letters. */
const families = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(
      (
        'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh đoàn mai ' +
        'trịnh lương tạ hà cao lưu phùng thái chu triệu vương tô đào lâm kim nông vi hứa giàng tống ' +
        'bế mã thân khuất doãn nghiêm quách lò lường cầm quàng tòng điểu y sùng thào vàng hầu đàm'
      ).split(' '),
    ),
);

const wordAt = at(() => "( - |-| )?([a-zà-ỹđ]{1,24}(?:['’][a-zà-ỹđ]{1,24})?)");
const numeralAt = at(() => ' (?:số )?(\\d{1,3}[a-z]?|[ivx]{1,4})(?![0-9a-zà-ỹđ]|[.,]\\d)');

/** One word of a name, from the blank before it. */
interface NameWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words that begin with a capital from `index` on, at most seven; the first after a blank. */
function capitalWords(stretch: Stretch, index: number): NameWord[] {
  const found: NameWord[] = [];
  for (let place = index; found.length < 7; ) {
    const match = wordAt(stretch.text, place);
    const [all = '', sign = '', word = ''] = match ?? [];
    const start = place + sign.length;
    if (match === null || sign === '' || !stretch.isCapital(start)) break;
    if (found.length === 0 && sign !== ' ') break;
    place += all.length;
    found.push({ word, start, end: place });
  }
  return found;
}

/** Without the person's name that follows: `Quốc Oai Nguyễn …`. */
function withoutPerson(found: readonly NameWord[], isTyped: boolean): readonly NameWord[] {
  const person = found.findIndex(
    ({ word }, index) => index > 0 && families().has(word) && found.length - index > 1,
  );
  const rest = person > 1 || (person === 1 && !isTyped) ? found.slice(0, person) : found;
  const [first] = rest;
  const isPerson = !isTyped && first && families().has(first.word) && rest.length > 2;
  return isPerson ? [] : rest.length > 5 && !isTyped ? [] : rest;
}

/** Do a few words go on to the end of their line? */
function endsLine(text: string, found: readonly NameWord[]): boolean {
  const last = found.at(-1);
  return (
    last !== undefined &&
    found.length < 5 &&
    !/[^ \ue000\ue001]/.test(text.slice(last.end, last.end + 1))
  );
}

const provinceBegins = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(
      provinces.map(({ name }) => /^[^ -]*/.exec(foldToneMarks(name).toLowerCase())?.[0] ?? ''),
    ),
);

const beginsProvince = (word = ''): boolean =>
  provinceBegins().has(word) || (word.length < 4 && provinceBegins().has(foldToneMarks(word)));

/** A place in running text: where its name ends, and the name. */
export interface NamedPlace {
  readonly end: number;
  readonly name: string;
  /** Is it the name of a province or centrally-run city, of any time? */
  readonly isProvince: boolean;
}

function placeOf(text: string, found: readonly NameWord[], isProvince: boolean): NamedPlace {
  const [first, last] = [found[0] as NameWord, found.at(-1) as NameWord];
  return { end: last.end, name: text.slice(first.start, last.end), isProvince };
}

/** A province of two names: `Quảng Nam - Đà Nẵng`. */
function withSecond(
  text: string,
  found: readonly NameWord[],
  count: number,
): NamedPlace | undefined {
  const next = found[count];
  if (next === undefined || text[next.start - 2] !== '-') return undefined;
  const both = [count + 2, count + 1, count + 3].find(
    (last) =>
      found[last - 1] !== undefined &&
      provincesNamed(text.slice(next.start, found[last - 1]?.end)).length > 0,
  );
  return both === undefined ? undefined : placeOf(text, found.slice(0, both), true);
}

/** Does the name of a person stand at `index`, after a blank? A đảng bộ may have a place of two words. */
export function isPersonAt(stretch: Stretch, index: number, mayBePlace: boolean): boolean {
  const found = capitalWords(stretch, index);
  const [first] = found;
  return first !== undefined && families().has(first.word) && found.length > (mayBePlace ? 2 : 1);
}

/**
 * The name of a place from `index` on: the longest that is a province's, else capital words that
 * are no person's name, else a numeral.
 *
 * @param isTyped - does its type stand before it, as in `phường Nguyễn Trãi`?
 */
export function placeAt(stretch: Stretch, index: number, isTyped: boolean): NamedPlace | undefined {
  const found = capitalWords(stretch, index);
  const longest = beginsProvince(found[0]?.word) ? Math.min(found.length, 5) : 0;
  for (let count = longest; count > 0; count--) {
    const place = placeOf(stretch.text, found.slice(0, count), true);
    if (provincesNamed(place.name).length > 0)
      return withSecond(stretch.text, found, count) ?? place;
  }
  const isLoud = isShouted(stretch, index);
  // Among capitals only the rest of a line of few words is a name.
  const isOver = isLoud && !endsLine(stretch.text, found);
  const rest = isOver && !isTyped ? [] : withoutPerson(found, isTyped);
  if (rest.length > 0) return placeOf(stretch.text, rest, false);
  const numeral = isTyped ? numeralAt(stretch.text, index) : null;
  return numeral
    ? { end: index + numeral[0].length, name: numeral[1] as string, isProvince: false }
    : undefined;
}

/** Words that no name of a unit goes over. */
const stops = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(
      (
        'của do bởi được bị đã đang sẽ vừa mới là có không cũng luôn cần phải lần khóa nhiệm kỳ về cho với ' +
        'từ đến khi trong tại ở năm tháng ngày sau trước này đó ông bà đồng chí bí phó chủ trưởng ủy trực ' +
        'thực lãnh chỉ tiếp theo để mà thì như nhằm gồm kiêm số đánh kiểm ban hành đề tập quán ra thống ' +
        'đại tiến xây quyết hoàn nêu cùng giao phân triển phát vào làm tham nay trên dưới nhất họp'
      ).split(' '),
    ),
);

/** Small words inside the names of units. */
const inner = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(
      (
        'và các khối cơ quan doanh nghiệp tỉnh thành phố huyện quận xã phường thị trấn trung ương đảng ' +
        'chính quyền đoàn thể nhà nước sự đơn vị trường học đại cao đẳng khu công ty cổ phần tnhh than ' +
        'dân vận nội hội đồng ngành thuộc phòng sở quân đội an toàn'
      ).split(' '),
    ),
);

/** Small words that a name of a unit does not end with. */
const links: ReadonlySet<string> = new Set(['và', 'các', 'thuộc']);

/** Words that no name of a unit goes over, even in capitals. */
const ends: ReadonlySet<string> = new Set(['khóa', 'lần', 'nhiệm', 'số', 'tổ', 'về', 'đã', 'là']);

const unitWordAt = at(
  () => "( - | & | |-)([a-zà-ỹđ0-9][a-zà-ỹđ0-9.'’]{0,24}[a-zà-ỹđ0-9]|[a-zà-ỹđ0-9])",
);
const otherNameAt = at(
  () =>
    '(?:(?:đảng|chi) (?:bộ|ủy|đoàn)|(?:tỉnh|thành|huyện|quận|thị) ủy|bộ chính trị|thường trực|' +
    'ban (?:thường|chấp|tổ chức|tuyên|dân vận|nội|bí|cán)|ủy ban kiểm|bí thư|nghị quyết)',
);

/**
 * Where the name of a unit that begins at `index`, after a blank, ends. Words with capitals belong to
 * it, the second syllable after one (`Tư pháp`), and the small words of such names.
 */
export function unitEnd(stretch: Stretch, index: number): number {
  let last = index;
  let followsCapital = false;
  for (let place = index, smalls = 0; smalls < 8 && place - index < 120; ) {
    const match = unitWordAt(stretch.text, place);
    if (match === null) break;
    const [all, sign, word] = match as readonly string[] as readonly [string, string, string];
    const start = place + sign.length;
    if (otherNameAt(stretch.text, start)) break;
    place += all.length;
    if (ends.has(word)) break;
    const isCapital = hasCapital(stretch, start, place) || /^\d/.test(word);
    if (!isCapital && (stops().has(word) || !(inner().has(word) || followsCapital))) break;
    smalls = isCapital ? 0 : smalls + 1;
    followsCapital = isCapital;
    if (!links.has(word)) last = place;
  }
  return last;
}
