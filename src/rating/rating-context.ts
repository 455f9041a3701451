import { compiled } from '../text/once.js';
import {
  award,
  closing,
  count,
  dots,
  end,
  graded,
  holder,
  link,
  name,
  opening,
  rest,
  unit,
  units,
  verb,
  words,
} from './rating-vocabulary.js';
import type { LevelWords } from './rating-words.js';

/** What the words around a level say: it is a rating, it may be one, it is none. */
export type Standing = 'rating' | 'open' | 'none';

const gradedBefore = /* @__PURE__ */ compiled(
  () => `(?<![a-zà-ỹđ])${graded}${end}(?:[ :,-]+${link}${end})*[ :;.…–☐□✓|/-]*${opening}? *$`,
);
const gradedObject = /* @__PURE__ */ compiled(
  () =>
    `(?:xếp +loại|phân +loại|mức +xếp +loại)${end}(?: +chất +lượng)?(?: +(?:đối +với|cho|của))?(?: +(?:số|các|những))? +${units}(?: +(?:là|ở|gồm|theo))*[ :]*${opening}? *$`,
);
const degreeBefore = /mức +độ *:? *$/;
const degreeStrict = /(?:đạt|ở) +mức +độ *:? *["“]? *$/;
const cellBefore = /\| *["“]?$/;
const cellAfter = /^["”]? *(?:\||$)/;
const quoteBefore = /["“‘'«] *$/;
const quoteAfter = /^ *["”’'»]/;

/** A number of units, or a share of them, before the level. */
const countedBefore = /* @__PURE__ */ compiled(
  () =>
    `(?<![a-zà-ỹđ0-9])${count} *(?:%|phần +trăm)? *(?:trở +lên +)?(?:(?:trong +)?(?:tổng +)?số *|lượt +)?(?:đội +ngũ +)?${units}${dots}${rest} *${opening}? *$`,
);
const shareBefore = /* @__PURE__ */ compiled(
  () =>
    `(?:\\d *%\\)?(?: *(?:trở +lên|còn +lại))?|\\d+ ?/ ?\\d+|(?<![a-zà-ỹđ])còn +lại)${dots}${rest} *${opening}? *$`,
);
const numberBefore =
  /(?:^|[,;:(…]|(?<![a-zà-ỹđ])(?:và|có|gồm|trong +đó|là)) *\d{1,3}(?:\.\d{3})* *["“]?$/;
const nobodyBefore = /* @__PURE__ */ compiled(
  () => `không +(?:có +|còn +)?${units} +nào${end}${rest} *${opening}? *$`,
);
const yearsBefore = /* @__PURE__ */ compiled(
  () =>
    `(?:\\d+|hai|ba|bốn|năm|nhiều) +năm +(?:liền|liên +tục|liên +tiếp)(?: *,)?(?: +${units})?${rest} *${opening}? *$`,
);

const awarded = /* @__PURE__ */ compiled(
  () =>
    `(?<![a-zà-ỹđ])(?:${award}${end}[^.;:!?]{0,70}?|${holder} +\\(?(?:các +|những +|số +)?)(?<![a-zà-ỹđ])${units}(?: +(?:được|bị|đạt|là))*[ :]*${opening}? *$`,
);
const rateBefore = /(?:tỷ|tỉ) +lệ(?: +(?:xếp +loại|đánh +giá))? *["“]? *$/;
const unitBefore = /* @__PURE__ */ compiled(
  () => `(?<![a-zà-ỹđ])${units}(?: +(?:được|bị|đều))* *${opening}? *$`,
);
const verbBefore = /* @__PURE__ */ compiled(
  () => `(?<![a-zà-ỹđ])(?:${verb}|mức +độ|việc|khả +năng|khi|nếu)(?: +\\p{L}+)?${end} *$`,
  'u',
);
const helpBefore = /* @__PURE__ */ compiled(
  () =>
    `(?<![a-zà-ỹđ])(?:cho|chúc|giúp|để|nhằm|tạo +điều +kiện|đáp +ứng|bảo +đảm|đảm +bảo|động +viên|yêu +cầu|đòi +hỏi|mong) +(?:các +|mỗi +|từng +|mọi +|những +)?(?:${unit})${name}(?:, *(?:${unit})${name})* *$`,
);

/** What follows. */
const years =
  /^["”’')»]* *,? *(?:trong +)?(?:liên +tục +)?(?:\d+|hai|ba|bốn|năm|nhiều) +năm +(?:liền|liên +tục|liên +tiếp)/;
const yearAfter = /^["”’')»]* *(?:trong +)?năm +(?:(?:19|20)\d\d|học|qua|nay|trước)/;
const yearBefore = /(?<![a-zà-ỹđ])năm +(?:19|20)\d\d,? *$/;
const countAfter = /* @__PURE__ */ compiled(
  () =>
    `^${closing}* *(?:năm +\\d{4})? *[:=,]? *(?:(?:đạt|chiếm|có|là|bằng)(?: +(?:tỷ|tỉ) +lệ)? *:? *(?:trên|dưới|gần|khoảng|hơn)? *)?[(]?(?:\\d[\\d.,/]* *(?:%|\\(\\d[\\d.,]* *%)|\\d[\\d.,/]* +(?:tổng +số +)?${unit}${end})`,
);
const holdsTask =
  /^ +(?:được +(?:giao|phân|đảng|nhà +nước|cấp|tổ +chức|ủy|đề)|chính +trị|công +tác|phát +triển|kinh +tế|quốc +phòng|an +ninh|chuyên +môn|trọng +tâm|sản +xuất|kế +hoạch|đề +ra|do +|của +(?:mình|ngành|đơn|cơ|cấp|người|đảng|chi|ban|tỉnh|xã|huyện|địa|bản)|đã +|mà +|này|đó|trên +(?:giao|các|mọi|từng|cương)|cấp +trên|thu +|học +tập|bảo +vệ|phòng|xây +dựng|huấn +luyện|chiến +đấu|thường|quản +lý|tham +mưu|lãnh +đạo|cách +mạng|vẻ +vang|lịch +sử|cao +cả|nặng|quan +trọng|quốc +tế|đặc|khó|giải|vận|sẵn|tuyên|giáo|tổ +chức|đột|cụ|chung|riêng|khác|năm +học)/;
/** What may stand after the name of a level; after a short one nothing else does. */
export const goesOn: () => RegExp = /* @__PURE__ */ compiled(
  () =>
    `^(?:[^a-zà-ỹđ0-9]*$|${closing}| *[.,;:!?(|/…–-]| +(?:${words(
      'trở lên',
      'tiêu biểu',
      'năm',
      'trong',
      'liên',
      'liền',
      'đạt',
      'chiếm',
      'là',
      'bằng',
      'có',
      'và',
      'hoặc',
      'hay',
      'thì',
      'không',
      'được',
      'bị',
      'với',
      'tại',
      'theo',
      'so',
      'nhưng',
      'tăng',
      'giảm',
      'còn',
      'cũng',
      'từ',
      'ở',
      'để',
      'đối',
      'khi',
      'như',
      'cuối',
      'hằng',
      'hàng',
      'mỗi',
      'sẽ',
      'của năm',
      'cho',
      'hoàn thành',
      'lên',
      'tới',
      'đến',
      'xuống',
    )})${end}| +\\d)`,
);

const built =
  /(?:xây +dựng|ngày +càng|thực +sự|thật +sự|làm +cho|giữ +vững|giữ +gìn|củng +cố|chỉnh +đốn|hệ +thống +chính +trị|nhà +nước|chính +quyền)[^.;!?]{0,90}$/;
const badge = /* @__PURE__ */ compiled(
  () =>
    `(?:danh +hiệu|tiêu +chuẩn|xếp +loại|phân +loại|đạt|công +nhận|đánh +giá|mức|loại)(?: +(?:là|loại|mức|danh +hiệu|tiêu +chuẩn|chuẩn|tổ +chức|cơ +sở|đảng|bộ|chi|tccs|tccsđ|chất|lượng|ở|năm|\\d{4}|đảng +bộ|chi +bộ|và|chính +quyền|các|đoàn +thể|cơ +quan|đơn +vị))* *:? *${opening}? *$`,
);
const goesOnClean =
  /^ *(?:về +(?:chính|tư|tổ|mọi)|cả +về|toàn +diện|gắn +(?:với|liền)|, *(?:có +|đủ +|hoạt +động|đoàn +kết|nâng +cao|hiệu +lực|góp|phát|đáp|xứng)|; |ngang +tầm|hơn|từ +)/;
const flaw =
  /(?:hạn +chế|khuyết +điểm|tồn +tại|những|thiếu +sót|sự|còn|mặt|chỗ|bất +cập|sai +lầm|trì +trệ|nguyên +nhân|khắc +phục|rất|quá) *(?:,|và|;)? *$/;
const weakUnit = /* @__PURE__ */ compiled(
  () =>
    `(?:${words('tổ chức đảng', 'tổ chức cơ sở đảng', 'cơ sở đảng', 'tccs ?đảng', 'tccsđ', 'chi bộ', 'đảng bộ', 'đảng viên', 'tổ chức cơ sở', 'đảng bộ \\(chi bộ\\)', 'chi bộ \\(đảng bộ\\)', 'chi, đảng bộ', 'đảng bộ, chi bộ')}) *${opening}? *$`,
);
const weakCount =
  /(?:\d[\d.,/]*|không +có|không +còn|một|hai|ba|tỷ +lệ|tỉ +lệ|số|bị|là|số +lượng) *%?(?: +(?:số|các|tổng +số|đồng +chí|tỷ +lệ))* +[^.;:,!?]{0,40}$/;

function ofTasks(before: string, after: string, found: LevelWords): Standing {
  const isQuoted = quoteBefore.test(before) && quoteAfter.test(after);
  if (holdsTask.test(after)) return 'none';
  if (degreeBefore.test(before) && found.level === 'completed' && !degreeStrict.test(before)) {
    return 'none';
  }
  if (/(?:chưa|khó) +$/.test(before)) return 'none';
  const isRated =
    found.atLeast ||
    found.ofMember ||
    isQuoted ||
    (cellBefore.test(before) && cellAfter.test(after)) ||
    (found.exemplary && found.level === 'excellent') ||
    gradedBefore().test(before) ||
    degreeStrict.test(before) ||
    gradedObject().test(before) ||
    years.test(after) ||
    (degreeBefore.test(before) && found.level !== 'completed');
  if (isRated) return 'rating';
  if (!goesOn().test(after) || helpBefore().test(before)) return 'none';
  const isLikely =
    shareBefore().test(before) ||
    numberBefore.test(before) ||
    nobodyBefore().test(before) ||
    countedBefore().test(before) ||
    rateBefore.test(before) ||
    yearsBefore().test(before) ||
    (!verbBefore().test(before) && (awarded().test(before) || countAfter().test(after))) ||
    (unitBefore().test(before) && yearAfter.test(after) && found.level === 'excellent');
  return isLikely ? 'rating' : 'open';
}

function ofCleanAndStrong(before: string, after: string, found: LevelWords): Standing {
  if (badge().test(before)) return 'rating';
  if (built.test(before) || goesOnClean.test(after)) return 'none';
  const isQuoted = quoteBefore.test(before) && quoteAfter.test(after);
  const isRated =
    found.atLeast ||
    years.test(after) ||
    gradedBefore().test(before) ||
    gradedObject().test(before) ||
    shareBefore().test(before) ||
    /\d +năm +$/.test(before) ||
    rateBefore.test(before) ||
    countedBefore().test(before) ||
    awarded().test(before) ||
    countAfter().test(after) ||
    (isQuoted && unitBefore().test(before)) ||
    (found.level === 'clean-strong-exemplary' &&
      (yearAfter.test(after) || yearBefore.test(before) || unitBefore().test(before)));
  return isRated ? 'rating' : 'open';
}

const shareOfWeak = /^["”’]? *:? *(?:chiếm|là|có|đạt)? *\(?\d[\d.,]*(?: *%| *(?:[.,;)]|$))/;

function ofWeak(before: string, after: string, found: LevelWords): Standing {
  if (gradedBefore().test(before) && !/(?:đánh +giá|nhận +xét|mức)[^a-zà-ỹđ]*$/.test(before)) {
    return 'rating';
  }
  if (flaw.test(before)) return 'none';
  if (gradedObject().test(before) || found.atLeast) return 'rating';
  const isQuoted = quoteBefore.test(before) && quoteAfter.test(after);
  if (shareOfWeak.test(after)) return 'rating';
  const ofUnit = weakUnit().test(before);
  if (ofUnit && (isQuoted || weakCount.test(before) || /^ *:/.test(after))) return 'rating';
  return ofUnit && countAfter().test(after) ? 'rating' : 'open';
}

/**
 * Do the words around a level make it a rating? `before` and `after` are folded text of its own
 * sentence.
 */
export function standingOf(before: string, after: string, found: LevelWords): Standing {
  if (found.isLetters) return 'rating';
  if (found.level === 'weak') return ofWeak(before, after, found);
  if (found.level.startsWith('clean')) return ofCleanAndStrong(before, after, found);
  return ofTasks(before, after, found);
}
