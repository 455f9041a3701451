import { expect, test } from 'vitest';
import { issuingBodies } from '../../src/document/issuing-bodies.js';

// [letters, name beside them, bodies]
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['TU', '', ['province executiveCommittee', 'province standingCommittee']],
  ['TU', 'tỉnh ủy', ['province executiveCommittee', 'province standingCommittee']],
  ['TU', 'ban thường vụ tỉnh ủy về', ['province standingCommittee']],
  ['TU', 'ban thường vụ thành ủy', ['province standingCommittee']],
  ['TU', 'ban chấp hành đảng bộ thành phố khóa', ['province executiveCommittee']],
  ['TU', 'ban chấp hành trung ương', ['province executiveCommittee', 'province standingCommittee']],
  ['ThU', 'ban thường vụ thành ủy', []],
  ['HU', 'ban thường vụ huyện ủy', []],
  ['TW', 'ban chấp hành trung ương', []],
  ['CB', '', ['cell cell']],
  ['CB3', 'chi bộ 3', ['cell cell']],
  ['CBTU', '', []],
  ['CB3A', '', []],
  ['ACB3', '', []],
  [
    'TU',
    'của ban thường vụ tỉnh ủy',
    ['province executiveCommittee', 'province standingCommittee'],
  ],
  ['ĐH', 'đại hội đảng bộ tỉnhx', []],
  ['ĐH', '', []],
  ['ĐH', 'đại hội đảng bộ tỉnh', ['province congress']],
  ['ĐH', 'đoàn thư ký đại hội đại biểu đảng bộ tỉnh', ['province secretariat']],
  ['ĐH', 'đoàn chủ tịch của đại hội đảng bộ thành phố', ['province presidium']],
  ['ĐH', 'ban kiểm phiếu đại hội đảng bộ tỉnh', ['province countingBoard']],
  ['ĐH', 'ban thẩm tra tư cách đại biểu đại hội đảng bộ tỉnh', ['province credentialsBoard']],
  ['ĐH', 'đoàn thư ký đại hội chi bộ', []],
  ['ĐU', '', []],
  ['ĐU', 'ban thường vụ đảng ủy xã', []],
  ['ĐU', 'ban thường vụ đảng ủy cơ sở', ['base standingCommittee']],
  ['ĐU', 'ban chấp hành đảng bộ cơ sở', ['base executiveCommittee']],
  ['BTCTU', 'ban thường vụ tỉnh ủy', []],
  ['TU-UBND', 'ban thường vụ tỉnh ủy', []],
  ['toString', '', []],
];

test.each(rows)('%s beside "%s" is of %j', (letters, name, expected) => {
  expect(issuingBodies(letters, name).map(({ level, body }) => `${level} ${body}`)).toEqual(
    expected,
  );
});
