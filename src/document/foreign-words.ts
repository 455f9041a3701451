/** The words that names of bodies outside the Party begin with, in folded text. */
const bodies =
  'thủ tướng|chính phủ|nhà nước|quốc hội|(?:hiệp |giáo )?hội(?! (?:nghị|trường|họp))|ubtvqh|ubnd|hđnd|' +
  'ủy ban(?! kiểm)|bộ(?! (?:chính trị|máy|phận))|sở|(?:chi )?cục|(?<!văn )phòng(?! chống)|tòa|' +
  '(?:học |bệnh )?viện|liên(?! (?:quan|tục))|tổng(?! (?:bí|kết|hợp|số))|trung ương (?:đoàn|hội)|' +
  '(?:(?:tỉnh|thành|huyện|quận|thị|xã|phường) )?đoàn(?! (?:kết|kiểm))|mặt trận|công (?:an|ty|đoàn)|' +
  '(?:nhà )?trường(?! hợp)|tập đoàn|đại hội đồng|chủ tịch|giám đốc|hiệu trưởng|(?:thanh|kiểm) (?:tra|toán|sát)|đài|' +
  'cơ quan điều|bảo hiểm|ngân hàng|hợp tác xã|ban (?:giám|tổng|quản|kiểm|tổ chức (?:giải|lễ))';

const anyOf = (words: string): string => `(?:(?:${words})(?![a-zà-ỹđ]))`.replaceAll(' ', ' +');

/** A pattern for the beginning of a name of a body outside the Party. */
export const foreignBody: string = anyOf(bodies);

/** The same after `của`, where parts of bodies and heads of them count as well. */
export const foreignOwner: string = anyOf(
  `${bodies}|tổ chuyên|khoa(?! học)|đội(?! ngũ)|nhà (?:xuất|sản)|(?:phó|trưởng) (?!ban|bí)[a-zà-ỹđ]+`,
);
