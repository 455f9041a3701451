// Rates the cells of an agency's committee by the scheme in force; checks quota and targets.
import {
  checkQuota,
  formatTally,
  meetsTarget,
  rate,
  readRatingTarget,
  tallyOf,
} from 'vn-party-model';
import { evidence, targets } from './cells.js';

for (const day of ['2024-12-20', '2025-12-20'] as const) {
  const verdicts = evidence[day].map((known) => rate('organization', known, day));
  const tally = tallyOf(
    verdicts.flatMap((verdict) => (verdict?.level ? [{ ...verdict, level: verdict.level }] : [])),
  );
  if (!tally) continue;
  console.log(`${day}, ${tally.scheme}: ${formatTally(tally)}`);
  const blocks = verdicts.flatMap((verdict) => verdict?.reasons ?? []);
  const forced = blocks.find(({ condition }) => condition.effect === 'forces')?.condition;
  if (forced) console.log(`${forced.level}: ${forced.evidence}, ${forced.clause}`);
  const quota = checkQuota(tally, tally.scheme, { base: 'good' });
  console.log(`quota: ${quota?.allowed} may be excellent, ${quota?.excess} too many`);
  for (const text of targets) {
    const target = readRatingTarget(text);
    console.log(target && meetsTarget(target, tally) ? 'met:' : 'not met:', text);
  }
}

// Prints:
// 2024-12-20, party-2023: Hoàn thành xuất sắc nhiệm vụ 2/8, chiếm 25,0%; Hoàn thành tốt nhiệm vụ 5/8, chiếm 62,5%; Hoàn thành nhiệm vụ 1/8, chiếm 12,5%
// quota: 1 may be excellent, 1 too many
// met: Hằng năm, 80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên
// met: 100% chi bộ đạt hoàn thành nhiệm vụ trở lên
// 2025-12-20, party-2025: Hoàn thành xuất sắc nhiệm vụ 1/8, chiếm 12,5%; Hoàn thành tốt nhiệm vụ 5/8, chiếm 62,5%; Hoàn thành nhiệm vụ 1/8, chiếm 12,5%; Không hoàn thành nhiệm vụ 1/8, chiếm 12,5%
// not-completed: isMemberDisciplinedForDuty, Điều 11.4
// quota: 1 may be excellent, 0 too many
// not met: Hằng năm, 80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên
// not met: 100% chi bộ đạt hoàn thành nhiệm vụ trở lên
