import { useState } from 'preact/hooks';
import {
  bodies,
  committeeOf,
  type FormKey,
  forms,
  hosts,
  type LevelKey,
  type LevelRow,
  namedBodiesOn,
  provincesOn,
  regimeOf,
  regimes,
} from 'vn-party-model/lite';
import { type Day, parseDay } from 'vn-party-model/text';
import { begin, In, useSay } from '../page/language.js';
import { SourceLine } from '../page/source.js';
import { Mergers } from './mergers.js';
import { type Branch, treeOn } from './tree.js';
import './hierarchy.css';

/** The hierarchy of a day, and what became of the provinces. */
export function HierarchyView() {
  const say = useSay();
  const [written, write] = useState<string>('2026-08-01');
  const day = parseDay(written);

  return (
    <>
      <h1>{say('Hệ thống tổ chức của Đảng theo ngày', "The Party's hierarchy on a day")}</h1>
      <section class="card" aria-labelledby="tree-title">
        <div class="fields">
          <label>
            {say('Ngày', 'Day')}
            <input
              type="date"
              value={written}
              aria-invalid={day === undefined}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </label>
          <fieldset class="buttons">
            <legend>{say('Mô hình', 'Regime')}</legend>
            {days.map(([one, vi, en]) => (
              <button
                key={one}
                type="button"
                aria-pressed={day !== undefined && regimeOf(day) === regimeOf(one)}
                onClick={() => write(one)}
              >
                {say(vi, en)}
              </button>
            ))}
          </fieldset>
        </div>
        <h2 id="tree-title">{say('Các cấp', 'Levels')}</h2>
        {day ? (
          <Tree day={day} />
        ) : (
          <p role="alert" class="bad">
            {say('Chọn một ngày.', 'Choose a day.')}
          </p>
        )}
      </section>
      <Mergers />
      {day && <NamedBodies day={day} />}
    </>
  );
}

const days: readonly (readonly [Day, string, string])[] = [
  ['2025-06-30', 'Bốn cấp, có huyện', 'Four levels, with districts'],
  ['2025-07-01', 'Không còn huyện', 'Without districts'],
  ['2026-08-01', 'Ba cấp', 'Three levels'],
];

function Tree({ day }: { day: Day }) {
  const say = useSay();
  const regime = regimes[regimeOf(day)];
  const root = treeOn(day);
  return (
    <>
      <p role="status" class="regime">
        {begin(say(regime.vietnamese, regime.english))}
        <SourceLine fact={regime} />
      </p>
      {root && (
        <ul class="tree">
          <Node branch={root} day={day} />
        </ul>
      )}
    </>
  );
}

// What stands below a base organisation is much the same everywhere.
const open: readonly LevelKey[] = ['central', 'province', 'above-base', 'base'];

/** What stands at a level, where that is more than its name. */
const unitsOf = ({ name, units }: LevelRow): readonly string[] =>
  units.filter((unit) => unit !== name);

function Node({ branch, day }: { branch: Branch; day: Day }) {
  const say = useSay();
  const { row, kinds, below } = branch;
  const led = Object.values(bodies).filter((body) => body.levels.includes(row.level));
  const [isOpen, setOpen] = useState(open.includes(row.level));
  return (
    <li data-level={row.level}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <b>{begin(say(row.name, row.english))}</b>{' '}
          <span class="quiet">
            {(Object.keys(forms) as FormKey[])
              .filter((form) => kinds.some((kind) => kind.form === form))
              .map((form) => say(forms[form].name, forms[form].english))
              .filter((name) => name !== say(row.name, row.english))
              .join(', ')}
          </span>
        </summary>
        <div class="node">
          <ul class="units">
            {unitsOf(row).map((unit) => (
              <li key={unit}>
                <In lang="vi">{unit}</In>
              </li>
            ))}
          </ul>
          {row.level === 'province' && <Provinces day={day} />}
          <details>
            <summary>
              {say('Nơi thành lập, cơ quan, nguồn', 'Where founded, bodies, source')}
            </summary>
            <p>
              {say('Thành lập ở: ', 'Founded in: ')}
              {[...new Set(kinds.map(({ host }) => host))]
                .map((host) => say(hosts[host].name, hosts[host].english))
                .join(', ')}
            </p>
            {led.length > 0 && (
              <p>
                {say('Cơ quan: ', 'Bodies: ')}
                {led.map((body) => say(body.name, body.english)).join('; ')}
              </p>
            )}
            <SourceLine fact={row} />
          </details>
        </div>
        {below.length > 0 && (
          <ul>
            {below.map((one) => (
              <Node key={one.row.level} branch={one} day={day} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function Provinces({ day }: { day: Day }) {
  const say = useSay();
  const rows = provincesOn(day);
  if (rows.length === 0) {
    return (
      <p class="quiet">
        {say(
          'Bảng tỉnh bắt đầu từ ngày 01/8/2008.',
          'The table of provinces begins on 1 August 2008.',
        )}
      </p>
    );
  }
  return (
    <details class="provinces">
      <summary>
        {say(`${rows.length} tỉnh ủy, thành ủy`, `${rows.length} provincial and city committees`)}
      </summary>
      <ul class="columns" lang="vi">
        {rows.map((row) => (
          <li key={row.code}>{committeeOf(row, day)?.words}</li>
        ))}
      </ul>
    </details>
  );
}

function NamedBodies({ day }: { day: Day }) {
  const say = useSay();
  return (
    <section class="card" aria-labelledby="bodies-title">
      <h2 id="bodies-title">
        {say('Cơ quan, đảng bộ có tên riêng', 'Bodies with names of their own')}
      </h2>
      <ul class="columns">
        {namedBodiesOn(day).map((body) => (
          <li key={body.name}>
            {say(body.name, body.english)}
            <SourceLine fact={body} />
          </li>
        ))}
      </ul>
    </section>
  );
}
