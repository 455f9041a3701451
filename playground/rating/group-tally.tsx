import type { QuotaBase, QuotaVerdict } from 'vn-party-model/lite';
import { formatShare, formatTally, ratingSchemes, shareOf } from 'vn-party-model/lite';
import { begin, useSay, type Words } from '../page/language.js';
import { SourceLine } from '../page/source.js';
import type { GroupVerdict } from './verdicts.js';

interface Props {
  readonly group: GroupVerdict;
  readonly bases: Readonly<Record<QuotaBase, Words>>;
}

/** The tally of a group, and the quota's verdict. */
export function GroupTally({ group: { name, tally, quota }, bases }: Props) {
  const say = useSay();
  return (
    <div class="group" data-group={name}>
      {name !== '' && <h3 lang="vi">{name}</h3>}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Mức', 'Level')}</th>
            <th scope="col" class="number">
              {say('Số lượng', 'Count')}
            </th>
            <th scope="col" class="number">
              {say('Tỷ lệ', 'Share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ratingSchemes[tally.scheme].levels.map(({ level, name: vi, english }) => {
            const share = shareOf(tally, level, 'exclusive');
            return (
              <tr key={level} data-level={level}>
                <th scope="row">{begin(say(vi, english))}</th>
                <td class="number">{tally.counts[level] ?? 0}</td>
                <td class="number">{share && formatShare(share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="quiet" lang="vi">
        {formatTally(tally)}
      </p>
      {quota ? (
        <Quota quota={quota} bases={bases} />
      ) : (
        <p class="note">
          {say('Không có tỷ lệ tối đa cho trường hợp này.', 'No quota is known for this case.')}
        </p>
      )}
    </div>
  );
}

function Quota({ quota, bases }: { quota: QuotaVerdict; bases: Props['bases'] }) {
  const say = useSay();
  const { excellent, allowed, excess, percent, base, baseCount } = quota;
  return (
    <div class={excess > 0 ? 'note bad' : 'note good'} data-excess={excess}>
      <p>
        <b>
          {excess > 0
            ? say(`Vượt ${excess}`, `${excess} too many`)
            : say('Trong tỷ lệ cho phép', 'Within the quota')}
        </b>
        {': '}
        {say(
          `${excellent} xuất sắc, được phép ${allowed} (${percent}% của ${baseCount}: ${bases[base].vi}).`,
          `${excellent} excellent, ${allowed} allowed (${percent}% of ${baseCount}: ${bases[base].en}).`,
        )}
      </p>
      <SourceLine fact={quota.quota} />
    </div>
  );
}
