import { useMemo, useState } from 'preact/hooks';
import { type QuotaBase, type RatingSubject, ratingSchemes } from 'vn-party-model/lite';
import { parseDay } from 'vn-party-model/text';
import { In, useSay, type Words } from '../page/language.js';
import { SourceLine } from '../page/source.js';
import { GroupTally } from './group-tally.js';
import { pastedTable } from './pasted-table.js';
import { sampleTable } from './sample.js';
import { type UnreadRow, verdictOf } from './verdicts.js';
import './rating.css';

const subjects: Readonly<Record<RatingSubject, Words>> = {
  organization: { vi: 'Tổ chức đảng', en: 'Party organisations' },
  collective: { vi: 'Tập thể lãnh đạo', en: 'Leading collectives' },
  cadre: { vi: 'Cán bộ lãnh đạo, quản lý', en: 'Leading cadres' },
  member: { vi: 'Đảng viên', en: 'Party members' },
  'civil-servant': { vi: 'Công chức', en: 'Civil servants' },
  'state-agency': { vi: 'Cơ quan nhà nước', en: 'State agencies' },
};

const bases: Readonly<Record<QuotaBase | 'rule', Words>> = {
  rule: { vi: 'theo đúng câu chữ của quy định', en: 'as the rule says' },
  good: { vi: 'số hoàn thành tốt', en: 'those rated good' },
  'good-or-better': { vi: 'số hoàn thành tốt trở lên', en: 'those rated good or better' },
  all: { vi: 'tất cả số được xếp loại', en: 'all who were rated' },
};

/** Ratings pasted from a spreadsheet: counted, and held against the quota of the day. */
export function RatingView() {
  const say = useSay();
  const [text, setText] = useState(sampleTable);
  const [written, write] = useState('2025-12-31');
  const [subject, setSubject] = useState<RatingSubject>('organization');
  const [column, setColumn] = useState<number>();
  const [groups, setGroups] = useState<number>();
  const [base, setBase] = useState<QuotaBase | 'rule'>('rule');
  const [outstanding, setOutstanding] = useState(false);
  const table = useMemo(() => pastedTable(text), [text]);
  const day = parseDay(written);
  const ratings = column !== undefined && column < table.columns.length ? column : table.ratings;
  const by = groups !== undefined && groups < table.columns.length ? groups : undefined;
  const verdict =
    day && ratings !== undefined
      ? verdictOf(table, {
          day,
          subject,
          ratings,
          groups: by,
          base: base === 'rule' ? undefined : base,
          outstanding,
        })
      : undefined;
  const paste = (next: string): void => {
    setText(next);
    setColumn(undefined);
    setGroups(undefined);
  };
  const columnOptions = table.columns.map((name, index) => (
    <option key={index} value={index} lang="vi">
      {name}
    </option>
  ));

  return (
    <>
      <h1>{say('Xếp loại và tỷ lệ tối đa', 'Ratings and their quota')}</h1>
      <div class="pair">
        <section class="card">
          <div class="bar">
            <label for="table">
              <b>{say('Bảng dán từ trang tính', 'Table pasted from a spreadsheet')}</b>
            </label>
            <span class="buttons">
              <button type="button" onClick={() => paste('')} disabled={text === ''}>
                {say('Xóa', 'Clear')}
              </button>
              <button
                type="button"
                onClick={() => paste(sampleTable)}
                disabled={text === sampleTable}
              >
                {say('Bảng mẫu', 'Sample')}
              </button>
            </span>
          </div>
          <textarea
            id="table"
            lang="vi"
            class="table-box"
            spellcheck={false}
            wrap="off"
            rows={13}
            value={text}
            placeholder={say(
              'Chép các ô trong trang tính rồi dán vào đây',
              'Copy cells of a spreadsheet and paste them here',
            )}
            onInput={({ currentTarget }) => paste(currentTarget.value)}
          />
        </section>
        <section class="card">
          <h2>{say('Cách đọc', 'How to read it')}</h2>
          <div class="fields stacked">
            <label>
              {say('Ngày quyết định', 'Day of the decision')}
              <input
                type="date"
                value={written}
                aria-invalid={day === undefined}
                onInput={({ currentTarget }) => write(currentTarget.value)}
              />
            </label>
            <label>
              {say('Đối tượng', 'Who is rated')}
              <select
                value={subject}
                onChange={({ currentTarget }) => setSubject(currentTarget.value as RatingSubject)}
              >
                {Object.entries(subjects).map(([key, name]) => (
                  <option key={key} value={key}>
                    {say(name.vi, name.en)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say('Cột xếp loại', 'Column of ratings')}
              <select
                value={ratings ?? ''}
                disabled={ratings === undefined}
                onChange={({ currentTarget }) => setColumn(Number(currentTarget.value))}
              >
                {columnOptions}
              </select>
            </label>
            <label>
              {say('Chia nhóm tương đồng theo cột', 'Group those alike by column')}
              <select
                value={by ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  setGroups(value === '' ? undefined : Number(value))
                }
              >
                <option value="">{say('không chia', 'one group')}</option>
                {columnOptions}
              </select>
            </label>
            <label>
              {say('Tỷ lệ tính trên', 'The share is of')}
              <select
                value={base}
                onChange={({ currentTarget }) => setBase(currentTarget.value as QuotaBase | 'rule')}
              >
                {Object.entries(bases).map(([key, name]) => (
                  <option key={key} value={key}>
                    {say(name.vi, name.en)}
                  </option>
                ))}
              </select>
            </label>
            <label class="inline">
              <input
                type="checkbox"
                checked={outstanding}
                onChange={({ currentTarget }) => setOutstanding(currentTarget.checked)}
              />{' '}
              {say('Đơn vị có thành tích vượt trội', 'An outstanding unit')}
            </label>
          </div>
        </section>
      </div>
      <section class="card" aria-labelledby="result-title">
        <h2 id="result-title">{say('Kết quả', 'Result')}</h2>
        <div role="status">
          {!day && (
            <p class="bad">{say('Chọn ngày quyết định.', 'Choose the day of the decision.')}</p>
          )}
          {text.trim() === '' && (
            <p class="quiet">{say('Chưa có bảng nào.', 'There is no table yet.')}</p>
          )}
          {text.trim() !== '' && ratings === undefined && (
            <p class="bad">
              {say('Không cột nào có tên mức xếp loại.', 'No column holds names of levels.')}
            </p>
          )}
          {verdict && !verdict.scheme && (
            <p class="bad">
              {say(
                'Không có quy định nào cho ngày và đối tượng này.',
                'No scheme is known for this day and subject.',
              )}
            </p>
          )}
        </div>
        {verdict?.scheme && (
          <p>
            <SourceLine fact={ratingSchemes[verdict.scheme]} />
          </p>
        )}
        {verdict?.groups.map((group) => (
          <GroupTally key={group.name} group={group} bases={bases} />
        ))}
        {verdict?.scheme && verdict.unread.length > 0 && <Unread rows={verdict.unread} />}
      </section>
    </>
  );
}

function Unread({ rows }: { rows: readonly UnreadRow[] }) {
  const say = useSay();
  return (
    <>
      <h3>{say(`Dòng chưa đọc được: ${rows.length}`, `Rows not read: ${rows.length}`)}</h3>
      <ul class="unread">
        {rows.slice(0, 50).map(({ number, text, isOtherLevel }) => (
          <li key={number}>
            {say('Dòng', 'Row')} {number}:{' '}
            {text === '' ? (
              say('ô trống', 'empty cell')
            ) : (
              <q>
                <In lang="vi">{text}</In>
              </q>
            )}
            {isOtherLevel &&
              say(' – không phải mức của quy định này', ' – not a level of this scheme')}
          </li>
        ))}
        {rows.length > 50 && <li>…</li>}
      </ul>
    </>
  );
}
