const excellent = 'Hoàn thành xuất sắc nhiệm vụ';
const good = 'Hoàn thành tốt nhiệm vụ';
const completed = 'HTNV';

const rows: readonly (readonly [string, string, string])[] = [
  ['Chi bộ Văn phòng', 'Cơ quan', excellent],
  ['Chi bộ Tổ chức', 'Cơ quan', good],
  ['Chi bộ Kế hoạch', 'Cơ quan', good],
  ['Chi bộ Tài vụ', 'Cơ quan', good],
  ['Chi bộ Pháp chế', 'Cơ quan', good],
  ['Chi bộ Thanh tra', 'Cơ quan', 'hoàn thành tốt nhiệm vụ'],
  ['Chi bộ Trung tâm 1', 'Đơn vị sự nghiệp', excellent],
  ['Chi bộ Trung tâm 2', 'Đơn vị sự nghiệp', good],
  ['Chi bộ Trung tâm 3', 'Đơn vị sự nghiệp', good],
  ['Chi bộ Trung tâm 4', 'Đơn vị sự nghiệp', completed],
  ['Chi bộ Trung tâm 5', 'Đơn vị sự nghiệp', 'chưa xếp loại'],
];

/** A table of our own, as a spreadsheet copies it. */
export const sampleTable: string = [['Chi bộ', 'Nhóm', 'Xếp loại'], ...rows]
  .map((cells) => cells.join('\t'))
  .join('\n');
