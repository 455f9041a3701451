import { describe, expect, test } from 'vitest';
import { issuerAfter, issuerBefore } from '../../src/document/issuer-words.js';

// [text after a number, folded; issuer]
const after: readonly (readonly [string, string | undefined])[] = [
  [' của bộ chính trị', 'TW'],
  [' của bộ chính trị, ban bí thư', 'TW'],
  [' của ban bí thư', 'TW'],
  [' của ban chấp hành trung ương khóa xii', 'TW'],
  [' của bct', 'TW'],
  [' của trung ương', 'TW'],
  [' của bộ  chính  trị', 'TW'],
  [' của tỉnh ủy', 'TU'],
  [' của ban thường vụ thành ủy', 'TU'],
  [', của huyện ủy', 'HU'],
  [' của quận ủy', 'QU'],
  [' của đảng ủy', 'ĐU'],
  [' của ban tổ chức trung ương', 'BTCTW'],
  [' của ủy ban kiểm tra trung ương', 'UBKTTW'],
  [' của quân ủy trung ương', 'QUTW'],
  [' bộ chính trị', 'TW'],
  [' của chính phủ', 'foreign'],
  [' của thủ tướng chính phủ', 'foreign'],
  [' của quốc hội', 'foreign'],
  [' của ubnd tỉnh', 'foreign'],
  [' của bộ trưởng', 'foreign'],
  [' của nhà trường', 'foreign'],
  [' của giám đốc sở y tế', 'foreign'],
  [' của thanh tra tỉnh', 'foreign'],
  [' của tỉnh đoàn', 'foreign'],
  [' của đài truyền hình', 'foreign'],
  [' của đại hội', undefined],
  [' của ban quản lý chợ', 'foreign'],
  [' của ban tổ chức giải', 'foreign'],
  [' của ban thường vụ', undefined],
  [' của ban tổ chức', undefined],
  [' của tổ chuyên môn', 'foreign'],
  [' của tổ đảng', undefined],
  [' của bộ máy', undefined],
  [' mới được bộ chính trị ban hành', 'TW'],
  [' đã được ban thường vụ tỉnh ủy thông qua', 'TU'],
  [' được văn phòng huyện ủy ký', 'VPHU'],
  [' được tỉnh ủy quán triệt', undefined],
  [' về công tác cán bộ', undefined],
  ['', undefined],
];

test.each(after)('after a number "%s" says %s', (text, issuer) => {
  expect(issuerAfter(text)).toBe(issuer);
});

describe('before a type word', () => {
  // [text before, folded; issuer]
  const before: readonly (readonly [string, string | undefined])[] = [
    ['bộ chính trị đã ban hành ', 'TW'],
    ['tỉnh ủy yên bái đã ban hành ', 'TU'],
    ['ban thường vụ thành ủy ban hành các ', 'TU'],
    ['chính phủ ban hành ', 'foreign'],
    ['đảng ủy quốc hội vừa ban hành ', 'ĐU'],
    ['đảng ủy tổng công ty đã ban hành ', 'ĐU'],
    ['thành ủy ban hành 05 nghị quyết, 11 chỉ thị, trong đó có ', 'TU'],
    ['thành ủy ban hành 05 nghị quyết. trong đó có ', undefined],
    ['ubnd tỉnh đã ban hành ', 'foreign'],
    ['văn phòng tỉnh ủy ban hành ', 'VPTU'],
    ['ban thường vụ đảng ủy các cơ quan đảng trung ương đã ban hành ', 'ĐU'],
    ['thực hiện ', undefined],
    ['viện kiểm sát huyện phê chuẩn ', 'foreign'],
    ['ubnd tỉnh có quyết định số 34 công nhận 12 nghề, ', 'foreign'],
    ['hđnd thông qua 24 nghị quyết, trong đó ', 'foreign'],
    ['ban giám hiệu đã ban hành quyết định số 45 và ', 'foreign'],
    ['ubnd tỉnh có quyết định số 34 thực hiện kế hoạch 5 và ', undefined],
    ['ubnd tỉnh có quyết định số 34; ', undefined],
    ['ubnd tỉnh có quyết định số 34 gửi tỉnh ủy, ', undefined],
    ['công tác dân vận có đổi mới, ', undefined],
    ['hội đồng bảo an bỏ phiếu 12-1, thông qua ', 'foreign'],
    ['họp sáng nay. hội đồng bảo an bỏ phiếu, thông qua ', 'foreign'],
    ['làm việc với hội đồng bảo an, thông qua ', undefined],
    ['hội đồng nhân dân họp với tỉnh ủy, thông qua ', undefined],
    ['hội đồng trường thống nhất ', 'foreign'],
    ['hđnd tỉnh thông qua nghị quyết số 18 về học phí và ', 'foreign'],
    ['hđnd tỉnh thông qua kế hoạch học tập và ', undefined],
    ['', undefined],
  ];

  test.each(before)('"%s" says %s', (text, issuer) => {
    expect(issuerBefore(text)).toBe(issuer);
  });
});
