/** A pattern of words that end where a word ends; any blanks may stand between them. */
const anyOf = (words: readonly string[]): string =>
  `(?:(?:${words.join('|').replaceAll(' ', ' +')})(?![a-zà-ỹđ]))`;

const places = '(?:(?:tỉnh|thành|huyện|quận|thị|xã|phường) )?';
const partyBodies =
  'thường|chấp|bí|chỉ|tuyên|dân vận|nội|kinh|đối|chính sách|xây|cán|bảo vệ|đảng|' +
  'tổ chức(?! (?:giải|lễ|cuộc|hội|sự|chương))';

/** Bodies outside the Party by the words that their names begin with, in folded text. */
const bodies: readonly string[] = [
  'thủ tướng',
  'chính phủ',
  'nhà nước',
  'quốc hội',
  'hội(?! (?:nghị|trường|họp|thảo))',
  'ubtvqh',
  'ubnd',
  'hđnd',
  'ủy ban(?! kiểm)',
  'bộ(?! (?:chính trị|máy|phận|mặt))',
  'sở',
  'cục',
  'chi cục',
  '(?<!văn )phòng(?!,| (?:chống|ngừa))',
  'văn phòng (?:ubnd|hđnd|chính phủ|quốc hội|đoàn|điều phối|đăng ký|luật|công)',
  'tòa',
  'viện(?! dẫn)',
  'học viện',
  'liên(?! (?:quan|tục|kết|hệ|tiếp))',
  'tổng(?! (?:bí|kết|hợp|số|thể))',
  'trung ương (?:đoàn|hội)',
  `${places}đoàn(?! (?:kết|kiểm tra|giám sát))`,
  'mặt trận',
  'công (?:an|ty|đoàn)',
  '(?:nhà )?trường(?! hợp)',
  'đại học',
  'trung tâm',
  'tập đoàn',
  'doanh nghiệp',
  'xí nghiệp',
  'hợp tác xã',
  'chủ tịch',
  'giám đốc',
  'hiệu trưởng',
  'thanh tra',
  'kiểm toán',
  'kiểm sát',
  'cơ quan (?:điều tra|thuế|hải quan|công an|quản lý|thi hành)',
  'thi hành án',
  'bảo hiểm',
  'kho bạc',
  'hải quan',
  'ngân hàng',
  'bệnh viện',
  'đại hội đồng',
  'hiệp hội',
  'giáo hội',
  'câu lạc bộ',
  'đài',
  'ban (?:giám hiệu|giám đốc|tổng giám đốc|quản lý|quản trị|kiểm soát)',
];

/** Who issued it, where `của` stands before: parts of bodies, and heads of them. */
const owners: readonly string[] = [
  `ban (?!${partyBodies})[a-zà-ỹđ]+`,
  'tổ (?!đảng|chức)[a-zà-ỹđ]+',
  'khoa(?! học)',
  'đội(?! ngũ)',
  'nhóm',
  'nhà (?:xuất bản|sản xuất|máy|thầu)',
  'phó (?:chủ tịch|thủ tướng|giám đốc|tổng giám đốc|hiệu trưởng)',
  'trưởng (?:phòng|khoa|công an|thôn|bản)',
];

/** A pattern for the beginning of a name of a body outside the Party. */
export const foreignBody: string = anyOf(bodies);

/** The same after `của`, where parts and heads of bodies count as well. */
export const foreignOwner: string = anyOf([...bodies, ...owners]);
