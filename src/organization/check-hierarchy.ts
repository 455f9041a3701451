import type { Day } from '../text/day.js';
import { forms } from './forms.js';
import { levelOf, mayContain } from './hierarchy.js';
import { type HierarchyRule, type HierarchyRuleKey, hierarchyRules } from './hierarchy-rules.js';
import { hosts, isHostOn } from './hosts.js';
import { parseOrganizationName } from './name-notation.js';
import type { PartyOrganization } from './organization.js';
import { thresholds } from './thresholds.js';

/** What does not agree with a rule. */
export interface HierarchyFinding {
  /** Where: the index of the organisation, and its field. */
  readonly path: readonly [index: number, field: keyof PartyOrganization];
  /** The id of the organisation. */
  readonly id: string;
  /** The rule. */
  readonly rule: HierarchyRuleKey;
  /** How grave it is. */
  readonly severity: HierarchyRule['severity'];
  /** Where the rule is written; absent for what a tree as such wants. */
  readonly source?: NonNullable<HierarchyRule['source']>;
  /** The clause within the source. */
  readonly clause?: string;
}

type Report = (index: number, field: keyof PartyOrganization, rule: HierarchyRuleKey) => void;

const {
  cell,
  'base-organization': base,
  'base-cell': baseCell,
  'lower-cell': lowerCell,
} = thresholds;
const atLeast = (count: number | undefined, { least = 0 }: { readonly least?: number }): boolean =>
  count === undefined || count >= least;
const atMost = (count: number | undefined, { most = 0 }: { readonly most?: number }): boolean =>
  count === undefined || count <= most;

function checkMembers(organization: PartyOrganization, index: number, report: Report): void {
  const { form, level, officialMembers, probationaryMembers, committeeMembers } = organization;
  const { standingMembers, hasDelegatedPowers } = organization;
  const all =
    officialMembers === undefined ? undefined : officialMembers + (probationaryMembers ?? 0);
  if (form === 'cell') {
    if (!atLeast(officialMembers, cell)) report(index, 'officialMembers', 'cell-members');
    const [most, rule] =
      level === 'base'
        ? ([baseCell, 'base-cell-members'] as const)
        : ([lowerCell, 'lower-cell-members'] as const);
    if (!atMost(all, most)) report(index, 'officialMembers', rule);
    if (committeeMembers !== undefined) {
      const mayElect = atLeast(officialMembers, thresholds['cell-with-committee']);
      if (!mayElect || !atMost(committeeMembers, thresholds['cell-committee'])) {
        report(index, 'committeeMembers', 'cell-committee');
      }
    }
  } else if (level === 'base' && !atLeast(all, base)) {
    report(index, 'officialMembers', 'base-organization-members');
  } else if (level === 'section' && !atMost(committeeMembers, thresholds['section-committee'])) {
    report(index, 'committeeMembers', 'section-committee');
  }
  if (hasDelegatedPowers && !atLeast(all, thresholds['delegated-powers'])) {
    report(index, 'hasDelegatedPowers', 'delegated-powers');
  }
  if (standingMembers !== undefined && committeeMembers !== undefined) {
    if (standingMembers * 3 > committeeMembers) {
      report(index, 'standingMembers', 'standing-committee');
    }
  }
}

/** The forms that a part of a name names; a committee stands for its đảng bộ. */
const formOfPart: Readonly<Record<string, PartyOrganization['form']>> = {
  'party-organization': 'party-organization',
  section: 'party-organization',
  'executive-committee': 'party-organization',
  committee: 'party-organization',
  cell: 'cell',
};

function checkName(organization: PartyOrganization, index: number, report: Report): void {
  const { form, host, level, name, place } = organization;
  const said = parseOrganizationName(name);
  if (said === undefined) return;
  const named = formOfPart[said.part];
  const isSection = said.part === 'section' && level !== 'section';
  if (named !== form || isSection) report(index, 'name', 'name-of-form');
  const isPlaced = host !== undefined && hosts[host].isPlace === true;
  const fits =
    said.host === 'unit'
      ? !isPlaced || host === 'village' || host === 'residential-group'
      : host === undefined || said.host === host;
  const isThere =
    !isPlaced || place === undefined || said.name === undefined || said.name === place;
  if (!fits || !isThere) report(index, 'name', 'name-of-host');
}

function checkOne(organization: PartyOrganization, index: number, day: Day, report: Report): void {
  const { form, level, host } = organization;
  if (!forms[form].levels.includes(level)) report(index, 'level', 'form-at-level');
  if (host !== undefined) {
    if (!isHostOn(host, day)) report(index, 'host', 'host-on-day');
    else if (!levelOf({ ...organization, host }, day).includes(level)) {
      report(index, 'level', 'level-of-host');
    }
  }
  checkMembers(organization, index, report);
  checkName(organization, index, report);
}

/** The index of the organisation above each; -1 for none, or none that is known. */
function parentsOf(organizations: readonly PartyOrganization[], report: Report): Int32Array {
  const indexOf = new Map<string, number>();
  organizations.forEach(({ id }, index) => {
    if (indexOf.has(id)) report(index, 'id', 'unique-id');
    else indexOf.set(id, index);
  });
  const parents = new Int32Array(organizations.length).fill(-1);
  let hasRoot = false;
  organizations.forEach(({ parent }, index) => {
    if (parent === undefined) {
      if (hasRoot) report(index, 'parent', 'one-root');
      hasRoot = true;
      return;
    }
    const above = indexOf.get(parent);
    if (above === undefined) report(index, 'parent', 'known-parent');
    else parents[index] = above;
  });
  return parents;
}

/** Reports one organisation of each circle. Every place is walked over once. */
function findCycles(parents: Int32Array, report: Report): void {
  const walkOf = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    let place = start;
    while (place >= 0 && walkOf[place] === 0) {
      walkOf[place] = start + 1;
      place = parents[place] as number;
    }
    if (place >= 0 && walkOf[place] === start + 1) report(place, 'parent', 'no-cycle');
  }
}

/**
 * Checks a tree of Party organisations against the rules of a day, in one pass: ids, the tree as
 * such, forms, levels, host units, names, thresholds. What a record leaves out is not checked.
 *
 * @param organizations - the tree as a list, in any order
 * @param day - `YYYY-MM-DD`
 * @returns what does not agree, in no particular order; none for a tree without fault
 *
 * @example
 * ```ts
 * import { checkHierarchy, type PartyOrganization } from 'vn-party-model';
 *
 * const tree: PartyOrganization[] = [
 *   { id: 'a', name: 'Đảng bộ xã Sài Sơn', form: 'party-organization', level: 'base', host: 'commune' },
 *   { id: 'b', parent: 'a', name: 'Chi bộ thôn 3', form: 'cell', level: 'cell', officialMembers: 2 },
 * ];
 * checkHierarchy(tree, '2026-08-01').map(({ path, rule }) => [...path, rule]);
 * // => [[1, 'officialMembers', 'cell-members']]
 * checkHierarchy(tree, '2025-08-01').map(({ rule }) => rule).includes('level-of-host'); // => true
 * ```
 */
export function checkHierarchy(
  organizations: readonly PartyOrganization[],
  day: Day,
): readonly HierarchyFinding[] {
  const findings: HierarchyFinding[] = [];
  const report: Report = (index, field, rule) => {
    const { severity, source, clause } = hierarchyRules[rule];
    findings.push({
      path: [index, field],
      id: (organizations[index] as PartyOrganization).id,
      rule,
      severity,
      ...(source !== undefined && { source }),
      ...(clause !== undefined && { clause }),
    });
  };
  const parents = parentsOf(organizations, report);
  findCycles(parents, report);
  organizations.forEach((organization, index) => {
    checkOne(organization, index, day, report);
    const parent = organizations[parents[index] as number];
    if (parent !== undefined && !mayContain(parent, organization, day)) {
      report(index, 'parent', 'may-contain');
    }
  });
  return findings;
}
