import type { DocumentTypeKey } from '../document/document-types.js';
import { plenumDocuments } from '../term/plenum-documents.js';
import type { Day } from '../text/day.js';
import type { KnownDocument, KnownIssuer } from './known-document.js';

type Extra = Omit<KnownDocument, 'code' | 'issuedOn' | 'title' | 'source' | 'issuer'>;

/** A row: its number, its day (or year), its title, and what else is known. */
const by =
  (letters: string, issuer?: KnownIssuer, type?: DocumentTypeKey) =>
  (number: string, when: Day | number | undefined, title?: string, extra: Extra = {}) =>
    ({
      code: `${number}-${letters}`,
      ...(typeof when === 'string' && { issuedOn: when }),
      ...(typeof when === 'number' && { year: when }),
      ...(type !== undefined && { type }),
      ...(issuer !== undefined && { issuer }),
      ...(title !== undefined && { title }),
      ...extra,
      source: 'observed',
    }) satisfies KnownDocument;

const committee = 'Ban Chấp hành Trung ương';
const politburo = 'Bộ Chính trị';
const secretariat = 'Ban Bí thư';
const resolution = by('NQ/TW');
const ofCommittee = by('NQ/TW', committee);
const ofPolitburo = by('NQ/TW', politburo);
const directive = by('CT/TW', politburo);
const ofSecretariat = by('CT/TW', secretariat);
const conclusion = by('KL/TW', politburo);
const conclusionOf = by('KL/TW', committee);
const charterRules = by('QĐ/TW', committee, 'regulation');
const regulation = by('QĐ/TW', politburo, 'regulation');
const regulationOf = by('QĐ/TW', secretariat, 'regulation');
const decision = by('QĐ/TW', politburo, 'decision');
const guidance = by('HD/VPTW', 'Văn phòng Trung ương Đảng');

const formatRules = 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng';
const formatGuide = 'thể thức và kỹ thuật trình bày văn bản của Đảng';
const congress14 = 'đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV';
const charter = 'thi hành Điều lệ Đảng';
const forbidden = 'những điều đảng viên không được làm';
const countryside = 'nông nghiệp, nông dân, nông thôn';
const corruption = 'phòng, chống tham nhũng';

const rows: readonly KnownDocument[] = [
  // Resolutions.
  ofCommittee('04', '2006-08-21', `${corruption}, lãng phí`, { plenum: 3, term: 10 }),
  ofCommittee('04', '2016-10-30', 'tăng cường xây dựng, chỉnh đốn Đảng', { plenum: 4, term: 12 }),
  ofCommittee('04', '2026-04-01', `${corruption}, lãng phí, tiêu cực`, {
    plenum: 2,
    term: 14,
  }),
  ofCommittee('05', 2016, 'mô hình tăng trưởng', { term: 12 }),
  resolution('08', '1978-04-01', 'tiền tệ'),
  resolution('08', '1983-01-29', 'Hà Nội'),
  ofPolitburo('08', '2017-01-16', 'du lịch thành ngành kinh tế mũi nhọn'),
  ofCommittee('10', '1999-02-02', 'xây dựng Đảng', { plenum: 6, session: 2, term: 8 }),
  ofCommittee('10', '2017-06-03', 'kinh tế tư nhân'),
  ofPolitburo('10', '2022-02-10'),
  ofCommittee('18', '2017-10-25', 'tiếp tục đổi mới, sắp xếp tổ chức bộ máy', {
    plenum: 6,
    term: 12,
    mistakenDays: ['2007-10-25'],
  }),
  ofCommittee('18', '2022-06-16', 'quản lý và sử dụng đất', {
    plenum: 5,
    term: 13,
  }),
  ofCommittee('18', '2026-07-28', 'xây dựng xã hội kỷ cương', {
    plenum: 3,
    term: 14,
    observed: true,
  }),
  ofCommittee('19', '2017-10-25', 'đơn vị sự nghiệp công lập', {
    plenum: 6,
    term: 12,
  }),
  ofCommittee('19', '2022-06-16', `${countryside} đến năm 2030, tầm nhìn đến năm 2045`),
  ofPolitburo('23', '2008-06-16', 'văn học, nghệ thuật'),
  ofPolitburo('23', '2022-10-06', 'Tây Nguyên'),
  ofCommittee('26', '2008-08-05', countryside),
  ofCommittee('26', '2018-05-19', 'cán bộ', { plenum: 7, term: 12 }),
  resolution('26', 2026, 'phát triển du lịch Việt Nam', { term: 14 }),
  ofCommittee('27', '2018-05-21', 'cải cách chính sách tiền lương', { plenum: 7, term: 12 }),
  ofCommittee('27', '2022-11-09', 'Nhà nước pháp quyền xã hội chủ nghĩa', { plenum: 6, term: 13 }),
  ofCommittee('28', '2018-05-23', 'cải cách chính sách bảo hiểm xã hội', { plenum: 7, term: 12 }),
  ofPolitburo('35', '2018-10-22', 'bảo vệ nền tảng tư tưởng của Đảng'),
  ofPolitburo('36', '2004-03-26', 'người Việt Nam ở nước ngoài'),
  ofCommittee('36', '2018-10-22', 'chiến lược phát triển bền vững kinh tế biển', {
    plenum: 8,
    term: 12,
  }),
  ofPolitburo('39', undefined, 'Bắc Trung Bộ và Duyên hải Trung Bộ', { term: 9 }),
  ofPolitburo('39', '2015-04-17', 'tinh giản biên chế, cơ cấu lại đội ngũ', {
    mistakenDays: ['2015-04-07'],
  }),
  ofPolitburo('39', undefined, 'tỉnh Nghệ An đến năm 2030, tầm nhìn đến năm 2045', { term: 13 }),
  ofPolitburo('41', '2015-07-23'),
  ofPolitburo('41', '2023-10-10', 'đội ngũ doanh nhân'),
  ofPolitburo('57', '2024-12-22', 'đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo'),
  ofPolitburo('59', '2025-01-24', 'hội nhập quốc tế trong tình hình mới'),
  ofPolitburo('66', '2025-04-30', 'đổi mới công tác xây dựng và thi hành pháp luật'),
  ofPolitburo('68', '2025-05-04', 'phát triển kinh tế tư nhân'),
  ofPolitburo('70', '2025-08-20', 'bảo đảm an ninh năng lượng quốc gia đến năm 2030'),
  ofPolitburo('71', '2025-08-22', 'đột phá phát triển giáo dục và đào tạo'),
  ofPolitburo('72', '2025-09-09', 'giải pháp đột phá bảo vệ, chăm sóc sức khỏe nhân dân'),
  ofPolitburo('79', '2026-01-06', 'phát triển kinh tế nhà nước'),
  ofPolitburo('80', '2026-01-07', 'phát triển văn hóa Việt Nam'),
  // Directives.
  directive('05', '2016-05-15', 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách'),
  directive('21', '2008-03-26', 'ma túy'),
  ofSecretariat('21', '2012-12-21', 'tiết kiệm, chống lãng phí'),
  directive('35', '1998-06-03'),
  directive('35', '2014-05-26'),
  directive('35', '2019-05-30', 'đại hội đảng bộ các cấp tiến tới Đại hội XIII'),
  directive('35', '2024-06-14', congress14, { since: '2024-06-14', until: '2025-04-14' }),
  directive('45', '2020-06-20', 'lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV'),
  directive('45', '2025-04-14', congress14, {
    since: '2025-04-14',
    replaces: ['35-CT/TW 2024-06-14', '118-KL/TW 2025-01-18'],
  }),
  by('CT/TW')('50', '2025-07-23', 'sinh hoạt chi bộ'),
  ofSecretariat('51', '2025-08-08', 'đổi Thẻ đảng viên'),
  // Conclusions.
  conclusion('01', '2021-05-18', 'tiếp tục thực hiện Chỉ thị 05-CT/TW', {
    mistakenDays: ['2021-08-15'],
  }),
  conclusionOf('21', '2012-05-25', 'tiếp tục thực hiện Nghị quyết Trung ương 3 khóa X'),
  conclusionOf('21', '2021-10-25', 'xây dựng, chỉnh đốn Đảng và hệ thống chính trị', {
    plenum: 4,
    term: 13,
  }),
  by('KL/TW')('45', '2019-02-01'),
  by('KL/TW')('45', '2022-11-17'),
  conclusion('118', '2025-01-18', 'điều chỉnh, bổ sung Chỉ thị 35-CT/TW', {
    since: '2025-01-18',
    until: '2025-04-14',
  }),
  // The other day of the copies is later than that of 187-KL/TW, so out of the order of numbers.
  by('KL/TW')('167', '2025-06-13', undefined, { mistakenDays: ['2025-09-13'] }),
  by('KL/TW', secretariat)('226', '2025-12-11'),
  // Regulations and decisions.
  by('QC/TW', secretariat)('09', '2026-01-05', 'Cổng thông tin điện tử Đảng Cộng sản Việt Nam'),
  regulation('01', '2026-02-03', 'chế độ đảng phí'),
  regulationOf('06', '2026-02-09', 'quản lý và sử dụng thẻ đảng viên'),
  charterRules('22', '2021-07-28', undefined, { mistakenDays: ['2021-03-12'] }),
  charterRules('24', '2021-07-30', charter),
  charterRules('29', '2016-07-25', charter),
  {
    ...by('QĐ/TW', politburo, 'decision')('31', '1997-10-01', `ban hành Quy định ${formatRules}`, {
      since: '1997-10-01',
      until: '2017-02-06',
    }),
    source: 'qd31-tw-1997',
    clause: 'Điều 4',
  },
  charterRules('37', '2021-10-25', forbidden, { since: '2021-10-25', until: '2026-07-26' }),
  charterRules('47', '2011-11-01', forbidden),
  {
    ...regulationOf('66', '2017-02-06', formatRules, {
      since: '2017-02-06',
      until: '2026-01-09',
      replaces: ['31-QĐ/TW 1997-10-01'],
    }),
    source: 'qd66-tw-2017',
  },
  regulation('69', '2022-07-06', 'kỷ luật tổ chức đảng, đảng viên vi phạm'),
  regulation('89', '2017-08-04', undefined, { mistakenDays: ['2017-12-19'] }),
  regulation('97', '2023-02-07', 'đảng đoàn, ban cán sự đảng ở Trung ương'),
  regulationOf('101', '2012-06-07', 'trách nhiệm nêu gương'),
  by('QĐ/TW')('102', '2017-11-15', undefined, { mistakenDays: ['2017-06-15', '2017-12-15'] }),
  regulation('114', '2023-07-11', 'kiểm soát quyền lực trong công tác cán bộ'),
  regulation('144', '2024-05-09', 'chuẩn mực đạo đức cách mạng'),
  charterRules('207', '2026-07-26', forbidden, {
    since: '2026-07-26',
    replaces: ['37-QĐ/TW 2021-10-25'],
  }),
  by('QĐ/TW', undefined, 'regulation')('208', '2026-07-26', charter),
  by('QĐ/TW')('214', '2020-01-02'),
  by('QĐ/TW')('214', '2024-12-28'),
  by('QĐ/TW', politburo, 'regulation')('216', '2009-04-01', 'quan hệ lãnh đạo'),
  decision('216', '2020-01-02', 'Ban Nội chính Trung ương'),
  by('QĐ/TW')('223', '2009-05-15'),
  by('QĐ/TW')('223', '2020-03-06', undefined, { until: '2026-01-09' }),
  decision('244', '2025-01-24', 'lập Đảng bộ Quốc hội'),
  decision('259', '2025-01-24', 'chức năng, nhiệm vụ của Văn phòng Trung ương Đảng'),
  {
    ...by('QĐ/TW', undefined, 'regulation')('294', '2025-05-26', charter, { since: '2025-07-01' }),
    source: 'qd294-tw-2025',
  },
  by('QĐ/TW')('296', '2025-05-30', undefined, { mistakenDays: ['2025-05-20'] }),
  regulation('366', '2025-08-30', 'đánh giá, xếp loại chất lượng', {
    mistakenDays: ['2024-08-30'],
  }),
  regulation('377', '2025-10-08', 'phân cấp quản lý cán bộ'),
  {
    ...regulationOf('399', '2026-01-09', formatRules, {
      since: '2026-01-09',
      replaces: ['66-QĐ/TW 2017-02-06', '223-QĐ/TW 2020-03-06'],
    }),
    source: 'qd399-tw-2026',
  },
  by('QĐi/TW', politburo)('06', '2018-08-28'),
  by('QĐi/TW', politburo)('07', '2018-08-28', 'xử lý kỷ luật tổ chức đảng vi phạm'),
  by('QĐi/TW', committee)('08', '2018-10-25', 'trách nhiệm nêu gương'),
  // Guidance on the format of documents.
  {
    ...guidance('05', '2026-05-27', formatGuide, {
      since: '2026-05-27',
      replaces: ['36-HD/VPTW 2018-04-03'],
    }),
    source: 'hd05-vptw-2026',
  },
  {
    ...guidance('36', '2018-04-03', formatGuide, { since: '2018-04-03', until: '2026-05-27' }),
    source: 'hd36-vptw-2018',
  },
];

const isListed = (code: string, day: Day | undefined, year: number | undefined): boolean =>
  rows.some((row) => row.code === code && row.issuedOn === day && row.year === year);

/** The documents of plenums that no row above lists. */
const ofPlenums: readonly KnownDocument[] = plenumDocuments
  .filter(({ code, day, year }) => !isListed(code, day, year))
  .map(({ code, day, year, term, plenum, session, subject, source }) => ({
    code,
    ...(day !== undefined && { issuedOn: day }),
    ...(year !== undefined && { year }),
    term,
    issuer: committee,
    ...(subject !== undefined && { title: subject }),
    ...(plenum !== undefined && { plenum }),
    ...(session !== undefined && { session }),
    source,
  }));

/**
 * Central documents that sources name, with their days, issuers and titles: by far not all there
 * are. A day is that of the better sources; days that copies give by mistake stand beside it.
 */
export const knownDocuments: readonly KnownDocument[] = [...rows, ...ofPlenums];
