import type { Day } from '../text/day.js';
import { compiled } from '../text/once.js';
import type { MentionBody, MentionLevel } from './mention-levels.js';
import { isPersonAt, placeAt, unitEnd } from './proper-names.js';
import { provincesNamed } from './provinces.js';
import { at, end, gap, hasCapital, isShouted, type Stretch, words } from './running-text.js';

/** What the text before a name has told of levels. */
export interface LevelContext {
  /** The level that was named last. */
  last?: MentionLevel;
  /** The level of a thành ủy that has no name. */
  city?: MentionLevel;
  /** Was a tỉnh ủy named? */
  hasProvince?: true;
  /** The day of the text, if given. */
  readonly day?: Day;
}

/** The name of a Party organisation at a place of a stretch. */
export interface OrganizationAt {
  /** Where it ends in the folded text. */
  readonly end: number;
  readonly body: MentionBody;
  readonly level: MentionLevel;
  /** Does it say no more than that there is such a body: `Đảng ủy`, `Ban Thường vụ`? */
  readonly isBare: boolean;
  /** Is it named by a number, as a chi bộ may be? Then it needs no capital. */
  readonly isNumbered?: boolean;
}

const centre = `(?:trung${gap}ương|tw|t\\. ?w|t\\. ?ư|tư)${end}`;
const ofParty = `(?:${gap}đảng${end}(?:${gap}cộng${gap}sản${gap}việt${gap}nam${end})?)?`;
const outside =
  `(?!${gap}(?:đoàn|hội(?!${gap}nghị)|mặt${gap}trận|mttq|công${gap}đoàn|tổng${gap}liên)${end})` +
  `(?!(?:${gap}của)?${gap}đảng${gap}(?:nhân|dân|ndcm|xã|cộng${gap}sản${gap}(?!việt|đông)|cấp))`;

// A committee by its place, one without, that of a chi bộ, the army's, a đảng bộ or a chi bộ.
const ownerHeadAt = at(
  () =>
    `(?:(?:(tỉnh|thành|huyện|quận|thị)${gap}ủy|(đảng${gap}ủy)|(chi${gap}ủy))${end}(?!${gap}viên)|` +
    `(quân${gap}ủy${gap}${centre})|(?:(đảng)|chi)${gap}bộ${end})`,
);

const levelOfType: Readonly<Record<string, MentionLevel>> = {
  tỉnh: 'province',
  'thành phố': 'province',
  tp: 'province',
  'thủ đô': 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};
const villages =
  'thôn|tổ dân phố|tdp|khu phố|khu dân cư|khối phố|khóm|xóm|ấp|bản|buôn|bon|làng|khu vực|tiểu khu|khu|tổ';
const levelOfFused: Readonly<Record<string, MentionLevel>> = {
  tỉnh: 'province',
  thành: 'province',
  huyện: 'district',
  quận: 'district',
  thị: 'district',
};
const placeTypeAt = at(
  () =>
    ` tp\\.? ?hcm${end}|${words(` (${Object.keys(levelOfType).join('|')})`)}${end}(?:(?<=t[px])\\.)?`,
);
const villageAt = at(() => words(` (?:${villages})`) + end);
const upperPlaceAt = at(
  () => `(?:,| -|) \\(?(?:${Object.keys(levelOfType).map(words).join('|')})(?= )`,
);
const numberAt = at(
  () =>
    `${gap}(?:số )?(\\d{1,3}[a-z]?|[ivx]{1,5})${end}(?![.,/-]\\d| ?%|${gap}(?:tốt|không|đảng|tiêu|người|năm|tháng|nội|chi|trực|thôn|tổ|đã))`,
);
const pluralAt = at(() =>
  words(
    ' (?:các (?:cấp|xã|phường|huyện|quận|tỉnh|thành|địa|đơn|khối \\d|chi|đảng bộ)|cơ sở|trực thuộc|cấp|bộ phận|cơ sở,)',
  ),
);
const baseWordAt = at(() => words(' (?:cơ sở|bộ phận)') + end);
const centralUnitAt = at(
  () =>
    words(
      ' (?:quốc hội|chính phủ|công an trung ương|quân đội(?: nhân dân việt nam)?|ngoài nước|' +
        '(?:khối )?các cơ quan (?:đảng )?(?:trung ương|tw)|(?:các )?khối [^.;:()\ue001]{0,40}?(?:trung ương|tw)|' +
        '(?:mặt trận tổ quốc|mttq)(?: việt nam)?(?:,| và)? (?:các )?đoàn thể (?:trung ương|tw))',
    ) + end,
);
const blocAt = at(
  () =>
    words(
      ' (?:khối|dân chính đảng|các cơ quan|cơ quan (?:đảng|chính quyền|dân chính)|(?:ủy ban nhân dân|ubnd)(?= (?:tỉnh|thành phố|tp)))',
    ) + end,
);
const placeInUnit = /(?:^| )(tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?= |\.|$)/;
const unitWordAt = at(
  () =>
    words(
      ' (?:toàn )?(?:trường|công ty|tổng công ty|tập đoàn|sở|bộ|cục|chi cục|tổng cục|ngân hàng|bệnh viện|' +
        'đại học|học viện|viện|văn phòng|cơ quan|công an|quân (?:khu|đoàn|chủng|sự)|sư đoàn|bộ đội|ủy ban|' +
        'ubnd|hđnd|mttq|mặt trận|trung tâm|phòng|ban|đội|xí nghiệp|nhà máy|hội|liên đoàn|khu|báo|đài|' +
        'kho bạc|cảng|đoàn|hợp tác xã|htx|trạm|tòa án|thanh tra|hải quan|thuế|bưu điện|xưởng|phân xưởng|kho|chi nhánh|tiểu đoàn|trung đoàn|lữ đoàn|đồn|nông trường|lâm trường)',
    ) + end,
);

const agencyWordAt = at(() => ` (?:${words('cơ quan')} )?(?=ban|văn|ủy|ub|cơ)`);

interface Tail {
  readonly end: number;
  readonly level: MentionLevel;
  readonly isBare: boolean;
  readonly isNumbered?: true;
}

/**
 * The level of a city: of a province, unless a table has it as centrally run. Some, such as Huế, were
 * both in turn: the day of the text tells, else they are of the province where a tỉnh ủy was named.
 */
function levelOfCity(name: string, { day, hasProvince }: LevelContext): MentionLevel {
  const rows = provincesNamed(name, day);
  if (!rows.some(({ type }) => type === 'city')) return 'district';
  const isBoth = name === 'huế' || name === 'bắc ninh';
  return day === undefined && isBoth && hasProvince ? 'district' : 'province';
}

/** A place at `index` that begins with its type. */
interface TypedPlace {
  readonly end: number;
  readonly level: MentionLevel;
  /** Does a name follow the type? `TP.HCM` has both in one. */
  readonly isNamed: boolean;
}

/** A place by its type, a city by its name too: `huyện Quốc Oai`, `TP Vinh`, `TP.HCM`. */
function typedPlaceAt(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): TypedPlace | undefined {
  const match = placeTypeAt(stretch.text, index);
  if (match === null) return undefined;
  const [all, written] = match;
  const after = index + all.length;
  if (written === undefined) return { end: after, level: 'province', isNamed: true };
  const type = written.replace(/[ \ue000]+/g, ' ');
  const place = placeAt(stretch, after, true);
  if (!place) return { end: after, level: levelOfType[type] as MentionLevel, isNamed: false };
  const isCity = type === 'thành phố' || type === 'tp';
  const level = isCity ? levelOfCity(place.name, context) : (levelOfType[type] as MentionLevel);
  return { end: place.end, level, isNamed: true };
}

/** What may follow a village cell: the commune that it is in. */
function upperPlace(stretch: Stretch, index: number): number {
  const match = upperPlaceAt(stretch.text, index);
  const place = match && placeAt(stretch, index + match[0].length, true);
  if (!match || !place) return index;
  return match[0].includes('(') && stretch.text[place.end] === ')' ? place.end + 1 : place.end;
}

/** The level of a bloc, and of the agencies of a place: by the place in its name. */
function levelOfBloc(text: string, context: LevelContext): MentionLevel {
  const type = placeInUnit.exec(text)?.[1];
  if (type !== undefined) return levelOfType[type] as MentionLevel;
  if (/(?:^| )tp/.test(text)) return 'province';
  return context.last === 'district' || context.last === 'province' ? context.last : 'province';
}

/** The unit after `đảng bộ`, `đảng ủy` or `chi bộ`. */
function tailAt(
  stretch: Stretch,
  index: number,
  owner: 'committee' | 'party' | 'cell',
  context: LevelContext,
): Tail {
  const isCell = owner === 'cell';
  const { text } = stretch;
  const named = (place: number, level: MentionLevel): Tail => ({
    end: place,
    level,
    isBare: false,
  });
  const typed = typedPlaceAt(stretch, index, context);
  if (typed) return named(isCell ? upperPlace(stretch, typed.end) : typed.end, typed.level);
  const village = isCell ? villageAt(text, index) : null;
  if (village !== null) {
    const after = index + village[0].length;
    const place = placeAt(stretch, after, true);
    if (place) return { ...named(upperPlace(stretch, place.end), 'base'), isNumbered: true };
    return { end: index, level: context.last ?? 'unknown', isBare: true };
  }
  const central = centralUnitAt(text, index);
  if (central !== null) return named(index + central[0].length, 'central');
  const number = isCell ? numberAt(text, index) : null;
  if (number !== null) {
    return { ...named(upperPlace(stretch, index + number[0].length), 'base'), isNumbered: true };
  }
  const base = baseWordAt(text, index);
  const start = base ? index + base[0].length : index;
  if (!base && pluralAt(text, index)) {
    return { end: index, level: context.last ?? 'unknown', isBare: true };
  }
  const bloc = blocAt(text, start);
  if (bloc !== null) {
    const stop = Math.max(start + bloc[0].length, unitEnd(stretch, start));
    return named(stop, levelOfBloc(text.slice(start, stop), context));
  }
  const unit = unitAt(stretch, start, owner === 'party', context);
  return unit ?? { end: index, level: context.last ?? 'unknown', isBare: true };
}

/** A body of the Party that has an organisation of its own: `Chi bộ Văn phòng Huyện ủy`. */
function bodyUnitAt(stretch: Stretch, start: number, context: LevelContext): Tail | undefined {
  const agencyWord = agencyWordAt(stretch.text, start);
  if (agencyWord === null) return undefined;
  const body = bodyAt(stretch, start + agencyWord[0].length, context);
  const isAgency = body?.body === 'advisory' || body?.body === 'inspection-commission';
  return isAgency && !body.isBare ? { end: body.end, level: 'base', isBare: false } : undefined;
}

/** Any other unit: by its first word, or by its capital. */
function unitAt(
  stretch: Stretch,
  start: number,
  isParty: boolean,
  context: LevelContext,
): Tail | undefined {
  const { text } = stretch;
  if (text[start] !== ' ' || text.startsWith(' đảng', start)) return undefined;
  const body = bodyUnitAt(stretch, start, context);
  if (body) return body;
  const unit = unitWordAt(text, start);
  if (unit !== null) {
    const stop = unitEnd(stretch, start + unit[0].length);
    const isNamed = hasCapital(stretch, start, stop);
    return isNamed ? { end: stop, level: 'base', isBare: false } : undefined;
  }
  if (!stretch.isCapital(start + 1)) return undefined;
  const place = placeAt(stretch, start, false);
  if (place?.isProvince) return { end: place.end, level: 'province', isBare: false };
  if (isShouted(stretch, start) || isPersonAt(stretch, start, isParty)) return undefined;
  const stop = unitEnd(stretch, start);
  return stop > start ? { end: stop, level: 'base', isBare: false } : undefined;
}

/** The place after a committee whose own type is a part of its word: `Thành ủy`, `Huyện ủy`. */
function fusedTail(
  stretch: Stretch,
  index: number,
  word: string,
  context: LevelContext,
): { readonly end: number; readonly level: MentionLevel } {
  const own = levelOfFused[word] as MentionLevel;
  const isCity = word === 'thành';
  const typed = typedPlaceAt(stretch, index, context);
  if (typed?.isNamed) return { end: typed.end, level: isCity ? typed.level : own };
  const place = placeAt(stretch, index, false);
  if (!place) return { end: index, level: (isCity && context.city) || own };
  return { end: place.end, level: isCity ? levelOfCity(place.name, context) : own };
}

const mayBeginOwner = 'thqđc';

/** A committee, a đảng bộ, a chi bộ, or the centre, at a place. */
export function ownerAt(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): OrganizationAt | undefined {
  const { text } = stretch;
  if (!mayBeginOwner.includes(text.charAt(index))) return undefined;
  const match = ownerHeadAt(text, index);
  if (match === null) return undefined;
  const [words, fused, committee, ofCell, military, party] = match;
  const after = index + words.length;
  if (military) return { end: after, body: 'committee', level: 'central', isBare: false };
  if (fused) {
    const { end, level } = fusedTail(stretch, after, fused, context);
    return { end, body: 'committee', level, isBare: false };
  }
  const word = party ? 'party' : committee ? 'committee' : 'cell';
  const { end, level, isBare, isNumbered = false } = tailAt(stretch, after, word, context);
  const body = party ? 'party-organization' : committee || ofCell ? 'committee' : 'cell';
  return { end, body, level, isBare, isNumbered };
}

const ofOwner = at(() => `(?:${gap}của)?${gap}(?=[a-zđ])`);

/** The owner after a body's own words, if one follows. */
function ownerAfter(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): OrganizationAt | undefined {
  const link = ofOwner(stretch.text, index);
  return link ? ownerAt(stretch, index + link[0].length, context) : undefined;
}

// The last four were agencies of earlier years.
const agency =
  'ban tuyên giáo và dân vận|ban tuyên giáo|ban dân vận|ban nội chính|ban kinh tế|ban đối ngoại|' +
  'ban chính sách,? chiến lược|ban xây dựng đảng|ban tổ chức|văn phòng|' +
  'ban khoa giáo|ban tư tưởng(?: -)? văn hóa|ban tài chính(?: -)? quản trị|ban bảo vệ chính trị nội bộ|' +
  'btgdv|btc|btg|bdv|bnc|vp';

/** The words that a body's name begins with, by the class of the body. */
const heads: readonly (readonly [MentionBody | 'executive', string])[] = [
  ['advisory', `(?:${words(agency)})`],
  ['inspection-commission', `(?:${words('(?:cơ quan )?(?:ủy ban|ub) kiểm tra')}|ubkt)`],
  ['standing-committee', `(?:${words('(?:ban )?thường vụ')}|btv)`],
  ['standing-board', words('thường trực')],
  ['executive', `(?:${words('ban chấp hành')}|bch)`],
  ['politburo', words('bộ chính trị')],
  ['secretariat', words('ban bí thư')],
  ['caucus', words('(?:đảng đoàn|ban cán sự(?: đảng)?|bcsđ)')],
];
const headAt = at(
  () => `(?:${heads.map(([, pattern]) => `(${pattern})`).join('|')})(?:${end}|(?=tw|tư))`,
);
// Agencies that only the Party has; `Ban Tổ chức` is also who arranges an event.
const ownAgencies = compiled(() =>
  words('^(?:ban (?:tuyên giáo|dân vận|nội chính|xây dựng)|ủy ban|ub)'),
);
const ofOthersAt = at(
  () =>
    words(
      ' (?:của )?(?:hội|đoàn|công đoàn|liên đoàn|tổng liên|trung ương|mặt trận|mttq|quốc hội|các|cấp|liên|trường)',
    ) + end,
);
const ownPartyAt = at(
  () =>
    `${outside}(?!${gap}(?:của${gap})?${centre}${gap}(?:đoàn|hội|mặt|liên)${end})(?:${gap}(?:của${gap})?(?:trung${gap}ương|tw|t\\.?ư)${end})?${ofParty}${outside}`,
);
const gluedCentre = at(() => `(?:${gap}(?:của${gap})?)?${centre}${outside}${ofParty}${outside}`);
const centralParty = at(
  () =>
    `(?:trung${gap}ương|tw|t\\.?ư)${outside}${gap}đảng${end}(?:${gap}cộng${gap}sản${gap}việt${gap}nam${end})?${outside}`,
);
const beforeStandingBoard = compiled(
  () =>
    `(?:phó${gap}bí${gap}thư|phó${gap}(?:trưởng${gap})?ban|phó${gap}chủ${gap}nhiệm|văn${gap}phòng|ủy${gap}viên)${gap}$`,
);

/** A body whose name is the Party's own where no owner follows: `Ban Tuyên giáo`, `UBKT huyện`. */
function standsAlone(
  stretch: Stretch,
  index: number,
  after: number,
  body: MentionBody | 'executive',
  context: LevelContext,
): OrganizationAt | undefined {
  const { text } = stretch;
  if (body !== 'advisory' && body !== 'inspection-commission') return undefined;
  if (!ownAgencies().test(text.slice(index, after)) || ofOthersAt(text, after)) return undefined;
  if (!stretch.isCapital(index) && !stretch.isCapital(index + 4)) return undefined;
  const typed = typedPlaceAt(stretch, after, context);
  if (typed) return { end: typed.end, body, level: typed.level, isBare: false };
  const isNamed = text[after] === ' ' && stretch.isCapital(after + 1);
  const level = context.last ?? 'unknown';
  return isNamed ? undefined : { end: after, body, level, isBare: false };
}

/** A body of which its own words alone are there. */
const bareAt = (
  end: number,
  body: MentionBody | 'executive',
  level: MentionLevel,
): OrganizationAt => ({
  end,
  body: body === 'executive' ? 'committee' : body,
  level,
  isBare: true,
});

const mayBeginBody = 'bvcưuủtđ';

/** A body at a place, by the words that it begins with. */
function bodyAt(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): OrganizationAt | undefined {
  const { text } = stretch;
  const match = mayBeginBody.includes(text.charAt(index)) ? headAt(text, index) : null;
  if (match === null) return undefined;
  const [body] = heads[match.indexOf(match[0], 1) - 1] as (typeof heads)[number];
  const after = index + match[0].length;
  if (body === 'politburo' || body === 'secretariat') {
    const party = ownPartyAt(text, after);
    if (party === null) return undefined;
    return { end: after + party[0].length, body, level: 'central', isBare: false };
  }
  if (body === 'caucus') {
    const stop = text[after] === ' ' ? unitEnd(stretch, after) : after;
    const unit = text.slice(after, stop);
    const level = /(?:tỉnh|thành phố|tp)(?: |$)/.test(unit) ? 'province' : 'central';
    return stop > after
      ? { end: stop, body, level, isBare: false }
      : bareAt(after, body, 'unknown');
  }
  if (
    body === 'standing-board' &&
    beforeStandingBoard().test(text.slice(Math.max(0, index - 30), index))
  ) {
    return undefined;
  }
  const centreEnd = gluedCentre(text, after);
  const stop = after + (centreEnd?.[0].length ?? 0);
  // `tư` is a common word; short for Trung ương it has a capital.
  const isCentre = centreEnd?.[0].includes('ương') || hasCapital(stretch, after, stop);
  if (centreEnd !== null && isCentre && body !== 'standing-board') {
    const own = body === 'executive' ? 'central-committee' : body;
    return { end: stop, body: own, level: 'central', isBare: false };
  }
  const owner = ownerAfter(stretch, after, context);
  if (
    owner === undefined ||
    owner.body === 'cell' ||
    (owner.body === 'party-organization' && body === 'advisory')
  ) {
    return (
      standsAlone(stretch, index, after, body, context) ??
      bareAt(after, body, context.last ?? 'unknown')
    );
  }
  const own = body === 'executive' ? 'committee' : body;
  return { end: owner.end, body: own, level: owner.level, isBare: false };
}

/** The name of a Party organisation or of one of its bodies at a place, whatever its capitals. */
export function organizationAt(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): OrganizationAt | undefined {
  const body = bodyAt(stretch, index, context) ?? ownerAt(stretch, index, context);
  if (body) return body;
  const central = centralParty(stretch.text, index);
  return central
    ? { end: index + central[0].length, body: 'central-committee', level: 'central', isBare: false }
    : undefined;
}
