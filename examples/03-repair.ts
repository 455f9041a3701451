// Reads what people write for a number, and says what it mended.
import { formatDocumentCode, repairDocumentCode } from 'vn-party-model';

const texts = ['01-Ctr/TU', '22 – CT/TW', 'Số: 7-NQ/T.Ư', '264-QÐ/TU', '05-DA/TU', '15/QĐ-UBND'];

for (const text of texts) {
  const repaired = repairDocumentCode(text);
  if (!repaired) {
    console.log(`${text}: no Party code`);
  } else if (repaired.candidates) {
    const readings = repaired.candidates.map((code) => formatDocumentCode(code));
    console.log(`${text}: ${readings.join(' or ')}`);
  } else {
    const mends = repaired.repairs.map(
      ({ at, found, written, why }) => `${why} at ${at}: "${found}" to "${written}"`,
    );
    console.log(`${text}: ${formatDocumentCode(repaired.value)} (${mends.join('; ')})`);
  }
}

// Prints:
// 01-Ctr/TU: 01-CTr/TU (case at 3: "Ctr" to "CTr")
// 22 – CT/TW: 22-CT/TW (separator at 2: " – " to "-")
// Số: 7-NQ/T.Ư: 07-NQ/TW (lead at 0: "Số: " to ""; padding at 4: "7" to "07"; letters at 9: "T.Ư" to "TW")
// 264-QÐ/TU: 264-QĐ/TU (letters at 4: "QÐ" to "QĐ")
// 05-DA/TU: 05-DA/TU or 05-ĐA/TU
// 15/QĐ-UBND: no Party code
