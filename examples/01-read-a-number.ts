// Reads the number of a document, says why a text is none, and writes the parts in other ways.
import {
  documentCodes,
  explainMisfit,
  formatDocumentCode,
  parseDocumentCode,
} from 'vn-party-model';

for (const text of ['15-NQ/TU', '5053-CV/VPTW/nb', '15/NQ-TU', '15-XX/TU']) {
  const code = parseDocumentCode(text);
  console.log(text, '=>', code ? JSON.stringify(code) : explainMisfit(documentCodes, text));
}

const code = parseDocumentCode('05-CT/TW');
if (code) {
  console.log(formatDocumentCode(code, 'text', { issuedOn: '2016-05-15' }));
  console.log(formatDocumentCode(code, 'english', { issuedOn: '2016-05-15' }));
  console.log(formatDocumentCode(code, 'file'), formatDocumentCode(code, 'slug'));
}

// Prints:
// 15-NQ/TU => {"number":15,"type":"NQ","issuer":"TU"}
// 5053-CV/VPTW/nb => {"number":5053,"type":"CV","issuer":"VPTW","suffix":"nb"}
// 15/NQ-TU => Invalid document code: expected a hyphen at 2
// 15-XX/TU => Invalid document code: expected a document type such as NQ at 3
// Chỉ thị số 05-CT/TW, ngày 15/5/2016
// Directive No. 05-CT/TW, dated 15 May 2016
// 05-CT-TW 05-ct-tw
