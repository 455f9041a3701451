import { compiled } from '../text/once.js';
import { committee, end } from './plenum-phrase.js';
import type { TermBody } from './term.js';

/** A body that words before a place name. */
export interface BodyBefore {
  /** What a term beside it is a term of. */
  readonly of: TermBody;
  /** Is it the Central Committee, or a body that it elects? */
  readonly isCentral: boolean;
  /** Is it a unit of the Party, whose name may go on with the name of another body? */
  readonly isUnit: boolean;
  /** The place of the first letter after it. */
  readonly end: number;
}

// Each group is one kind of body.
const unit = 'đảng +(?:bộ|ủy|đoàn)|chi +(?:bộ|ủy)|ban +cán +sự +đảng';
const central =
  'bộ +chính +trị|ban +bí +thư(?! +(?:đoàn|tw +đoàn|trung +ương +đoàn))|tổng +bí +thư|ủy +ban +kiểm +tra +trung +ương|' +
  `${committee}`;
const party =
  '(?:tỉnh|thành|huyện|quận|thị|cấp|quân|khu|xứ|liên +khu) +ủy|(?:trong|của) +đảng(?! +(?:bộ|ủy|đoàn))|đảng +viên|' +
  'đại +hội +đảng|ủy +ban +kiểm +tra|ubkt|chỉ +huy +đảng';
const assembly = '(?:quốc +hội|(?:đb)?qh)(?! +(?:mỹ|hoa|nhật|hàn|lào|anh|pháp|châu))';
const council = 'hội +đồng +nhân +dân|hđnd';
const other =
  '(?:đại +hội|bí +thư|trung +ương|tw|ban +chấp +hành|bch|cán +bộ|điều +lệ|công +tác|ban +thường +vụ) +đoàn(?! +(?:đại|kết|công))|' +
  'đoàn +(?:thanh|tncs|cơ +sở|trường|khối|viên)|(?:tỉnh|thành|huyện|quận|thị|xã|phường) +đoàn(?! +(?:đại|kết|công|kiểm|giám))|' +
  'hội +(?:liên|nông|phụ|lhpn|cựu|ccb|chữ|sinh|luật|nhà|khuyến|người|văn|doanh|đông|y|nhạc|kiến|khoa|bảo|trí|thầy|kế|sinh|từ)|' +
  'hội +đồng|hđqt|hđtv|công +đoàn|liên +đoàn|liên +hiệp|liên +minh|hiệp +hội|giáo +hội|mặt +trận|(?:ub)?mttq(?:vn)?|' +
  'chính +phủ|ubnd|ủy +ban +nhân +dân|chủ +tịch +nước|thủ +tướng|tổng +thống|(?:nghị|thượng|hạ) +viện|' +
  'hiệu +trưởng|câu +lạc +bộ|hợp +tác +xã|trưởng +thôn|ban +(?:liên +lạc|đại +diện|quản +trị|kiểm +soát|giám +đốc|điều +hành)';

const edge = '(?:^|[^0-9a-zà-ỹđ])';
const anyBody = /* @__PURE__ */ compiled(
  () => `${edge}(?:(${unit})|(${central})|(${party})|(${assembly})|(${council})|(${other}))${end}`,
  'g',
);
/** Words of a unit's name between "đảng bộ" and the body whose organisation it is. */
const nameGoesOn = /^ *(?:(?:các|cơ +quan|khối|văn +phòng|trường|đại +học|tổng) +)*$/;

const kinds: readonly TermBody[] = [
  'party',
  'party',
  'party',
  'national-assembly',
  'peoples-council',
  'other',
];

/** The body named nearest before the end of folded text; `Đảng ủy Quốc hội` is the Party's. */
export function bodyBefore(folded: string): BodyBefore | undefined {
  let nearest: BodyBefore | undefined;
  for (let match = anyBody().exec(folded); match; match = anyBody().exec(folded)) {
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    const start = anyBody().lastIndex - (match[kind + 1] as string).length;
    const stop = anyBody().lastIndex;
    const isName = nearest?.isUnit && kind > 0 && nameGoesOn.test(folded.slice(nearest.end, start));
    const of = isName ? 'party' : (kinds[kind] as TermBody);
    nearest = { of, isCentral: kind === 1 && !isName, isUnit: kind === 0, end: stop };
  }
  return nearest;
}
