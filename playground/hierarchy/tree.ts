import {
  type FormKey,
  forms,
  type HostKey,
  hosts,
  type LevelKey,
  type LevelRow,
  levelOf,
  levelsOn,
  mayContain,
  type OrganizationKind,
} from 'vn-party-model/lite';
import type { Day } from 'vn-party-model/text';

/** A level below another, with the kinds of organisation that stand there. */
export interface Branch {
  readonly row: LevelRow;
  readonly kinds: readonly Required<OrganizationKind>[];
  readonly below: readonly Branch[];
}

const allForms = Object.keys(forms) as FormKey[];
const allHosts = Object.keys(hosts) as HostKey[];

/** Every kind of organisation that there was on a day; groups are of cells, so they have their hosts. */
function kindsOn(day: Day): readonly Required<OrganizationKind>[] {
  const isOfCell = (host: HostKey): boolean => levelOf({ form: 'cell', host }, day).length > 0;
  return allForms.flatMap((form) =>
    allHosts
      .filter((host) => form !== 'group' || isOfCell(host))
      .flatMap((host) => levelOf({ form, host }, day).map((level) => ({ form, host, level }))),
  );
}

/** The Party's levels on a day from the centre down: each below all that may contain it. */
export function treeOn(day: Day): Branch | undefined {
  const kinds = kindsOn(day);
  const rows = levelsOn(day);
  const branch = (level: LevelKey, here: Branch['kinds']): Branch[] => {
    const row = rows.find((one) => one.level === level);
    if (!row || here.length === 0) return [];
    const below = rows.flatMap((one) =>
      branch(
        one.level,
        kinds.filter(
          (kind) =>
            kind.level === one.level && here.some((parent) => mayContain(parent, kind, day)),
        ),
      ),
    );
    return [{ row, kinds: here, below }];
  };
  return branch(
    'central',
    kinds.filter(({ level }) => level === 'central'),
  )[0];
}
