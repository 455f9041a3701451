/** A text of our own, with something of every kind, and mistakes as people make them. */
export const sample = `BÁO CÁO
Kết quả thực hiện một số văn bản của Trung ương và của tỉnh

1. Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 06-KH/TU.
2. Văn phòng Tỉnh ủy rà soát các bản chép tay: 01-Ctr/TU, 22/CT-TW, 15 – NQ/T.Ư, 264-QÐ/TU.
3. Chi bộ học tập Nghị quyết Trung ương 4 khóa XII và văn kiện Đại hội XIII của Đảng; Hội nghị Trung ương 6 khóa XIII được nhắc đến trong nhiệm kỳ 2020 - 2025.
4. Trong 6 tháng đầu năm 2025, đồng chí Phó Bí thư Thường trực Thành ủy Hà Nội chủ trì hội nghị; 80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên.
5. Việc chi ngân sách theo Nghị định số 30/2020/NĐ-CP; kết quả thực hiện Nghị quyết 18 được báo cáo hằng quý.`;
