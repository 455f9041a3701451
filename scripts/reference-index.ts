// The first page of docs/reference: which page has what.

/** What is in each page, in English and Vietnamese, in the order of the index. */
const contents = {
  'document-types': [
    'kinds of document, their abbreviations and when they were in use',
    'loại văn bản, ký hiệu và thời gian dùng',
  ],
  'state-document-types': [
    'kinds of State document and their abbreviations',
    'loại văn bản của Nhà nước và ký hiệu',
  ],
  issuers: [
    'the letters after the slash: committees, bodies, issuers outside the Party',
    'ký hiệu cơ quan ban hành: cấp ủy, cơ quan, tổ chức ngoài Đảng',
  ],
  authority: [
    'which body may issue which kind of document',
    'cơ quan nào được ban hành loại văn bản nào',
  ],
  registers: ['how documents are numbered and registered', 'quy tắc cấp số và đăng ký văn bản'],
  'known-documents': [
    'central documents by code, with day, issuer and subject',
    'văn bản Trung ương đã biết: ngày, cơ quan ban hành, trích yếu',
  ],
  terms: [
    "terms of the National Assembly and of People's Councils, length of a term; those of the Central Committee are with the congresses",
    'nhiệm kỳ Quốc hội, Hội đồng nhân dân; độ dài nhiệm kỳ; các khóa Trung ương ở trang đại hội',
  ],
  congresses: [
    'national congresses, terms of the Central Committee, plenums and their documents',
    'đại hội toàn quốc, các khóa Trung ương, hội nghị và văn bản của hội nghị',
  ],
  hierarchy: [
    'regimes, levels, forms of organisation, units in which they are founded',
    'các giai đoạn quy định, các cấp, hình thức tổ chức, loại hình đơn vị',
  ],
  bodies: [
    'committees and what is under them, agencies, bodies with names of their own',
    'cấp ủy và các cơ quan, cơ quan tham mưu, cơ quan có tên riêng',
  ],
  posts: ['posts, their abbreviations, groups of rank', 'chức danh, chữ viết tắt, nhóm chức danh'],
  provinces: [
    'provinces and cities past and present, mergers, communes that became wards',
    'tỉnh, thành phố xưa và nay, sáp nhập, xã thành phường',
  ],
  thresholds: [
    'how many members a cell or a committee needs; rules of a tree and of figures',
    'số lượng đảng viên, cấp ủy viên; quy tắc của cây tổ chức và số liệu',
  ],
  'organization-rules': [
    'the Charter, regulations and guidance on it, and what they say',
    'Điều lệ, quy định, hướng dẫn thi hành, và nội dung',
  ],
  'organization-words': [
    'what words mean, how names are put together, abbreviations',
    'nghĩa các từ, cách đặt tên, chữ viết tắt',
  ],
  ratings: [
    'schemes, levels, quotas, conditions, procedure, rewards, discipline',
    'hệ thống mức, tỷ lệ tối đa, điều kiện, thủ tục, khen thưởng, kỷ luật',
  ],
  notations: [
    'how each value is written, piece by piece, with examples',
    'cách ghi từng giá trị, từng phần, có ví dụ',
  ],
  sql: ['conditions for a database, and for Odoo', 'ràng buộc cho cơ sở dữ liệu và Odoo'],
  sources: [
    'every document that a row rests on, and where it was read',
    'mọi văn bản làm căn cứ, và đã đọc ở đâu',
  ],
} as const satisfies Record<string, readonly [english: string, vietnamese: string]>;

/** The name of a page of docs/reference. */
export type PageName = keyof typeof contents;

/** The body of the index, given the title of each page. */
export function referenceIndex(titles: ReadonlyMap<PageName, string>): string {
  const rows = Object.entries(contents).map(([name, [english, vietnamese]]) => {
    const title = titles.get(name as PageName);
    if (!title) throw new Error(`The index has a page ${name}, and there is none`);
    return `| [${title}](${name}.md) | ${english} | ${vietnamese} |`;
  });
  return `# All tables

The tables of the library, printed for review: each row with the days between which it held, where
they are known, and its source. Words are in the [glossary](../glossary.md).

Các bảng của thư viện, in ra để rà soát: mỗi dòng có ngày bắt đầu, ngày kết thúc nếu biết, và nguồn. Từ
ngữ ở [bảng thuật ngữ](../glossary.md).

| Page | What is in it | Nội dung |
| --- | --- | --- |
${rows.join('\n')}

In the terminal: \`vn-party-model tables\`. In code: the tables of the
[entry points](../../README.md#entry-points).`;
}
