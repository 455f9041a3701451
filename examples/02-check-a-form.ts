// Checks a form with the schema, and shows the messages in Vietnamese.
import { DocumentCode } from 'vn-party-model';
import * as z from 'zod';

const Form = z.object({
  code: DocumentCode,
  basis: DocumentCode.array(),
});

const form = Form.parse({ code: '06-KH/TU', basis: ['18-NQ/TW', '35-CT/TW'] });
console.log(form.code.type, form.basis.map(({ number }) => number).join(' '));
console.log(JSON.stringify(Form.encode(form)));

z.config(z.locales.vi());
const refused = Form.safeParse({ code: '06/KH-TU', basis: ['18-NQ/TW', '35-TW'] });
for (const { path, message } of refused.error?.issues ?? []) {
  console.log(`${path.join('.')}: ${message}`);
}

// Prints:
// KH 18 35
// {"code":"06-KH/TU","basis":["18-NQ/TW","35-CT/TW"]}
// code: Số, ký hiệu văn bản không hợp lệ: cần dấu gạch nối ở vị trí 2
// basis.1: Số, ký hiệu văn bản không hợp lệ: cần ký hiệu tên loại văn bản như NQ ở vị trí 3
