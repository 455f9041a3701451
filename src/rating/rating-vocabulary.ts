import { oneOf } from '../text/notation.js';

/** The end of a word. */
export const end: string = '(?![0-9a-zà-ỹđ])';

/** Signs that open a quotation or a bracket. */
export const opening: string = '["“‘\'«(\\[]';

/** Signs that close one. */
export const closing: string = '["”’\'»)\\]]';

/** A pattern for one of several phrases, with any number of blanks between words. */
export const words = (...list: string[]): string => oneOf(list).replaceAll(' ', ' +');

/** Whom ratings are of. */
export const unit: string = words(
  'đảng viên',
  'đảng viên chính thức',
  'đảng viên dự bị',
  'chi bộ',
  'chi, đảng bộ',
  'đảng bộ',
  'đảng bộ \\(chi bộ\\)',
  'chi bộ, đảng bộ bộ phận',
  'chi ủy',
  'đảng ủy',
  'cấp ủy',
  'cấp ủy chi bộ',
  'ban thường vụ',
  'ban cán sự',
  'tổ chức đảng',
  'tổ chức cơ sở đảng',
  'tổ chức cơ sở',
  'cơ sở đảng',
  'tccs ?đảng',
  'tccsđ',
  'tập thể',
  'tập thể lãnh đạo',
  'lãnh đạo, quản lý',
  'cá nhân',
  'cán bộ',
  'cán bộ, công chức',
  'công chức',
  'viên chức',
  'người lao động',
  'cbccvc',
  'cbcc',
  'đồng chí',
  'đ/c',
  'người',
  'đơn vị',
  'cơ quan',
  'chi đoàn',
  'công đoàn',
);

/** Words after which "hoàn thành" is a verb. */
export const verb: string = words(
  'để',
  'nhằm',
  'giúp',
  'cho',
  'đã',
  'luôn',
  'cùng',
  'phải',
  'cần',
  'sẽ',
  'nỗ lực',
  'cố gắng',
  'quyết tâm',
  'phấn đấu',
  'góp phần',
  'bảo đảm',
  'đảm bảo',
  'thực hiện',
  'tích cực',
  'tham gia',
  'vượt',
  'tiếp tục',
  'cơ bản',
  'chưa',
  'có thể',
  'đủ sức',
  'thi đua',
  'chung sức',
  'đoàn kết',
  'lãnh đạo',
  'chỉ đạo',
  'triển khai',
  'xây dựng',
  'chăm lo',
  'gương mẫu',
);

/** A few words more that may name a unit: `chi bộ thôn 3`. */
export const name: string = `(?:(?! ${verb}${end}) +[0-9a-zà-ỹđ]+){0,8}`;

/** One unit, or up to three of them. */
export const units: string = `${unit}${end}(?: *\\([^()]{1,24}\\))?${name}(?: *(?:,|và|…|\\.\\.\\.)+ *${unit}${end}${name}){0,2}`;

/** What papers leave out. */
export const dots: string = '(?: *(?:…|\\.\\.\\.))?';

/** How many. */
export const count: string = '(?:\\d[\\d.,/-]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';

/** What may stand between a unit and its level. */
export const rest: string = `(?: +(?:còn +lại|trở +lên|được|đều|bị|cũng|đạt|xếp +loại))*`;

/** Classifying words, straight before a level. */
export const graded: string = words(
  'xếp loại',
  'xếp',
  'phân loại',
  'đánh giá',
  'bình xét',
  'công nhận',
  'danh hiệu',
  'tiêu chuẩn',
  'mức',
  'loại',
  'đạt',
  'hạng',
  'nhận xét',
  'đề xuất',
  'tự nhận',
);

/** What may stand between a classifying word and its level. */
export const link: string = words(
  'là',
  'ở',
  'từ',
  'chất lượng',
  'mức',
  'mức chất lượng',
  'mức xếp loại',
  'mức đánh giá',
  'loại',
  'chưa',
  'không',
  'bị',
  'được',
  'năm \\d{4}',
  'cuối năm',
  'danh hiệu',
  'tiêu chuẩn',
  'đạt',
);

/** Words of awards and counts, earlier in the clause. */
export const award: string = words(
  'xếp loại',
  'đánh giá(?! cao)',
  'phân loại',
  'công nhận',
  'bình xét',
  'tỷ lệ',
  'tỉ lệ',
  'số lượng',
  'khen thưởng',
  'khen',
  'biểu dương',
  'tuyên dương',
  'tôn vinh',
  'tặng',
  'thưởng',
  'trao',
  'danh sách',
  'danh hiệu',
  'xét',
  'chỉ tiêu',
);

/** Words that hold a unit with its level. */
export const holder: string = words(
  'đạt',
  'mức',
  'mức \\d',
  'có',
  'không có',
  'còn',
  'không còn',
  'là',
  'bị',
  'số',
  'tổng số',
);
