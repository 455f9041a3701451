import { useState } from 'preact/hooks';
import { type Province, predecessorsOf, provincesOn } from 'vn-party-model/lite';
import { useSay } from '../page/language.js';
import { SourceLine } from '../page/source.js';

const dayBefore = '2025-06-30';
const firstDay = '2025-07-01';

/** A province of 2025, and those that it was made from. */
const unions = provincesOn(firstDay).map((province) => ({
  province,
  from: predecessorsOf(province),
}));
const merged = unions.filter(({ from }) => from.length > 1);

/** How 63 provinces became 34, as a diagram that is a list. */
export function Mergers() {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const counts = {
    before: provincesOn(dayBefore).length,
    after: provincesOn(firstDay).length,
    merging: merged.reduce((sum, { from }) => sum + from.length, 0),
  };
  return (
    <section class="card" aria-labelledby="mergers-title">
      <h2 id="mergers-title">
        {say('Sắp xếp tỉnh ngày 1/7/2025', 'The mergers of 1 July 2025')}{' '}
        <span class="figure">
          {counts.before} → {counts.after}
        </span>
      </h2>
      <p>
        {say(
          `${counts.merging} tỉnh, thành phố thành ${merged.length}; ${unions.length - merged.length} giữ nguyên. Dấu ● là thành phố trực thuộc Trung ương.`,
          `${counts.merging} provinces and cities became ${merged.length}; ${unions.length - merged.length} stayed as they were. ● marks a centrally-run city.`,
        )}
      </p>
      <label class="inline">
        <input
          type="checkbox"
          checked={isAll}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />{' '}
        {say('Hiện cả những tỉnh giữ nguyên', 'Show those that stayed, too')}
      </label>
      <ol class="unions">
        {(isAll ? unions : merged).map(({ province, from }) => (
          <li key={province.code}>
            <ul aria-label={say('Trước', 'Before')} lang="vi">
              {from.map((one) => (
                <li key={one.code}>
                  <PlaceName {...one} />
                </li>
              ))}
            </ul>
            <Flow count={from.length} />
            <b lang="vi">
              <span class="unseen" lang={say('vi', 'en')}>
                {say('thành', 'became')}{' '}
              </span>
              <PlaceName {...province} />
            </b>
          </li>
        ))}
      </ol>
      {merged[0] && <SourceLine fact={merged[0].province} />}
    </section>
  );
}

function PlaceName({ name, type }: Province) {
  const say = useSay();
  return (
    <>
      {name}
      {type === 'city' && (
        <span class="city" role="img" aria-label={say('thành phố', 'city')} lang={say('vi', 'en')}>
          {' '}
          ●
        </span>
      )}
    </>
  );
}

/** Lines from each name on the left to the one on the right, however high the names are. */
function Flow({ count }: { count: number }) {
  const middle = 50;
  return (
    <svg class="flow" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => {
        const from = ((index + 0.5) * 100) / count;
        return <path key={from} d={`M0 ${from}C50 ${from} 50 ${middle} 100 ${middle}`} />;
      })}
    </svg>
  );
}
