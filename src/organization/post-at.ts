import { type LevelContext, type OrganizationAt, organizationAt } from './organization-at.js';
import { at, end, gap, hasCapital, type Stretch, words } from './running-text.js';

/** The coarse class of a post that running text names. */
export type MentionPost =
  | 'general-secretary'
  | 'politburo-member'
  | 'secretariat-member'
  | 'central-committee-member'
  | 'alternate-member'
  | 'secretary'
  | 'standing-deputy-secretary'
  | 'deputy-secretary'
  | 'standing-committee-member'
  | 'committee-member'
  | 'head'
  | 'deputy-head'
  | 'chief-of-office'
  | 'deputy-chief-of-office'
  | 'inspection-chair'
  | 'inspection-deputy-chair'
  | 'inspection-member'
  | 'other';

/** The name of a post at a place of a stretch. */
export interface PostAt {
  /** Where it ends in the folded text. */
  readonly end: number;
  readonly post: MentionPost;
  /** Is its body named by a number? Then it needs no capital. */
  readonly isNumbered?: true;
}

const centre = `(?:trung${gap}ương|tw|t\\. ?w|t\\. ?ư|tư)${end}`;
const central = `(?:(?:${words('ban chấp hành')}|bch)${gap}?)?${centre}(?:${gap}đảng${end}(?:${gap}cộng${gap}sản${gap}việt${gap}nam${end})?)?`;
const ofOthers =
  `(?!${gap}(?:đoàn|hội(?!${gap}nghị)|mặt${gap}trận|mttq|ủy${gap}ban|công${gap}đoàn|tổng${gap}liên)${end})` +
  `(?!${gap}đảng${gap}(?:nhân|dân|ndcm|xã|cộng${gap}sản${gap}(?!việt)))`;

const generalAt = at(
  () =>
    `${words('tổng bí thư')}${end}(?!(?:,?${gap}chủ${gap}tịch(?:${gap}nước)?)?${gap}(?:lào|cuba|trung${gap}quốc|đảng${gap}(?:nhân|ndcm|cộng${gap}sản${gap}(?!việt))))`,
);
const centralPartyAt = at(
  () => `${gap}(?=${words('ban chấp hành trung ương')}|bch)${central}${ofOthers}`,
);
const standingSecretaryAt = at(() => words('thường trực ban bí thư') + end);
const secretariatAt = at(
  () => `(?<!ban${gap})${words('bí thư')}${gap}${centre}(?:${gap}đảng)?${end}${ofOthers}`,
);
const secretaryAt = at(
  () =>
    `(phó${gap})?${words('bí thư')}${end}(?:(${gap}(?:${words('thường trực')}|tt)${end})|${gap}${words('chuyên trách')}${end})?`,
);
const memberAt = at(() => `(?:${words('ủy viên')}|uv)${end}(?:${gap}(?:${words('chính thức')}))?`);
const gluedMemberAt = at(() => `(?:uv(btv|tv|bct|tw|bch))${end}`);
/** The centre that may follow, if it is that of the Party. */
const mayBeOfCentre = `(?:${gap}${central}${ofOthers}|(?!${gap}${central})${ofOthers})`;
const alternateAt = at(() => `${gap}${words('dự khuyết')}${end}${mayBeOfCentre}`);
const politburoAt = at(() => `${gap}(?:${words('bộ chính trị')}|bct)${end}`);
const ofSecretariatAt = at(() => `${gap}${words('ban bí thư')}${end}${mayBeOfCentre}`);
const ofCentreAt = at(() => `${gap}${central}${ofOthers}`);
const committeeMemberAt = at(
  () => `(?:tỉnh|thành|huyện|quận|thị|đảng|chi)${gap}ủy${gap}viên${end}`,
);
const initialsAt = at(() => `(?:tuv|thuv|huv|quv|đuv)${end}`);
const headAt = at(
  () =>
    `(phó${gap}|quyền${gap})?trưởng${gap}(?:ban${gap}(?:${words('thường trực')}${gap})?(?=ban${gap}))?(?=ban${gap})`,
);
const shortDeputyAt = at(
  () => `phó${gap}(?:ban${gap}(?:${words('thường trực')}${gap})?)?(?=ban${gap})`,
);
const officeAt = at(() => `(phó${gap})?chánh${gap}(?=văn${gap}phòng)`);
const chairAt = at(
  () => `(phó${gap})?${words('chủ nhiệm')}(?:${gap}${words('thường trực')})?${gap}`,
);
const link = at(() => `(?:${gap}của)?${gap}(?=[a-zà-ỹđ])`);
const assemblyAt = at(() => `${gap}quốc`);

const isParty = (body: string): boolean =>
  body === 'committee' || body === 'party-organization' || body === 'cell' || body === 'caucus';

/** The body after a post's own words, if one follows. */
function bodyAfter(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): OrganizationAt | undefined {
  const match = link(stretch.text, index);
  return match ? organizationAt(stretch, index + match[0].length, context) : undefined;
}

/** A generic body in small letters names no post: `bí thư chi bộ`. */
function names(stretch: Stretch, start: number, body: OrganizationAt): boolean {
  return !body.isBare || hasCapital(stretch, start, body.end);
}

function secretaryOf(
  stretch: Stretch,
  index: number,
  match: RegExpExecArray,
  context: LevelContext,
): PostAt | undefined {
  const after = index + match[0].length;
  const body = bodyAfter(stretch, after, context);
  const post = match[2] ? 'standing-deputy-secretary' : match[1] ? 'deputy-secretary' : 'secretary';
  if (!body || !isParty(body.body) || !names(stretch, after, body)) return undefined;
  return { end: body.end, post, ...(body.isNumbered && { isNumbered: true }) };
}

function memberOf(stretch: Stretch, after: number, context: LevelContext): PostAt | undefined {
  const { text } = stretch;
  const rows: readonly (readonly [RegExpExecArray | null, MentionPost])[] = [
    [politburoAt(text, after), 'politburo-member'],
    [ofSecretariatAt(text, after), 'secretariat-member'],
    [alternateAt(text, after), 'alternate-member'],
    [ofCentreAt(text, after), 'central-committee-member'],
  ];
  for (const [match, post] of rows) {
    const stop = after + (match?.[0].length ?? 0);
    // `tư` is a common word; short for Trung ương it has a capital.
    const isCommon = post === 'central-committee-member' && !match?.[0].includes('ương');
    if (match && !(isCommon && !hasCapital(stretch, after, stop))) return { end: stop, post };
  }
  const body = bodyAfter(stretch, after, context);
  if (body?.body === 'standing-committee') {
    if (!names(stretch, after, body) || assemblyAt(text, body.end)) return undefined;
    return { end: body.end, post: 'standing-committee-member' };
  }
  if (body?.body === 'inspection-commission') return { end: body.end, post: 'inspection-member' };
  if (body && isParty(body.body) && !body.isBare) {
    return { end: body.end, post: body.body === 'caucus' ? 'other' : 'committee-member' };
  }
  return undefined;
}

/** A post of an advisory agency or an inspection commission, whose body must follow. */
function postOfBody(stretch: Stretch, index: number, context: LevelContext): PostAt | undefined {
  const { text } = stretch;
  const head = headAt(text, index) ?? shortDeputyAt(text, index);
  if (head) {
    const body = organizationAt(stretch, index + head[0].length, context);
    if (body?.body !== 'advisory' || body.isBare) return undefined;
    return { end: body.end, post: text.startsWith('phó', index) ? 'deputy-head' : 'head' };
  }
  const office = officeAt(text, index);
  if (office) {
    const body = organizationAt(stretch, index + office[0].length, context);
    if (body?.body !== 'advisory' || body.isBare) return undefined;
    return { end: body.end, post: office[1] ? 'deputy-chief-of-office' : 'chief-of-office' };
  }
  const chair = chairAt(text, index);
  if (chair) {
    const body = organizationAt(stretch, index + chair[0].length, context);
    if (body?.body !== 'inspection-commission') return undefined;
    return { end: body.end, post: chair[1] ? 'inspection-deputy-chair' : 'inspection-chair' };
  }
  return undefined;
}

/** `Tỉnh ủy viên`, with the committee when it follows by name. */
function committeeMember(
  stretch: Stretch,
  index: number,
  context: LevelContext,
): PostAt | undefined {
  const match = committeeMemberAt(stretch.text, index);
  if (match === null) return undefined;
  const after = index + match[0].length;
  const body = bodyAfter(stretch, after, context);
  if (body?.body === 'committee' && !body.isBare)
    return { end: body.end, post: 'committee-member' };
  return stretch.isCapital(index) ? { end: after, post: 'committee-member' } : undefined;
}

/** The name of a post at a place: its words, and its body where one must follow. */
export function postAt(stretch: Stretch, index: number, context: LevelContext): PostAt | undefined {
  const { text } = stretch;
  const general = generalAt(text, index);
  if (general) {
    const after = index + general[0].length;
    const party = centralPartyAt(text, after);
    return { end: after + (party?.[0].length ?? 0), post: 'general-secretary' };
  }
  const standing = standingSecretaryAt(text, index);
  if (standing) return { end: index + standing[0].length, post: 'other' };
  const secretariat = secretariatAt(text, index);
  if (secretariat) return { end: index + secretariat[0].length, post: 'secretariat-member' };
  const secretary = secretaryAt(text, index);
  if (secretary) return secretaryOf(stretch, index, secretary, context);
  const glued = gluedMemberAt(text, index);
  if (glued && stretch.isCapital(index) && stretch.isCapital(index + 1)) {
    const after = index + glued[0].length;
    const posts: Readonly<Record<string, MentionPost>> = {
      btv: 'standing-committee-member',
      tv: 'standing-committee-member',
      bct: 'politburo-member',
      tw: 'central-committee-member',
      bch: 'committee-member',
    };
    const body = bodyAfter(stretch, after, context);
    const stop = body?.body === 'committee' && !body.isBare ? body.end : after;
    return { end: stop, post: posts[glued[1] as string] as MentionPost };
  }
  const member = memberAt(text, index);
  if (member) return memberOf(stretch, index + member[0].length, context);
  const initials = initialsAt(text, index);
  if (initials && stretch.isCapital(index) && stretch.isCapital(index + 1)) {
    return { end: index + initials[0].length, post: 'committee-member' };
  }
  return committeeMember(stretch, index, context) ?? postOfBody(stretch, index, context);
}
