import type { Fact } from '../fact/fact.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

/** A rule on the Party's organisation, in words: what no table holds as a value. */
export interface OrganizationProvision extends Fact {
  /** What it is about. */
  readonly about:
    | 'structure'
    | 'founding'
    | 'seal'
    | 'committee'
    | 'congress'
    | 'cell'
    | 'host'
    | 'post'
    | 'rank';
  /** What it says, in English. */
  readonly says: string;
}

const says =
  (about: OrganizationProvision['about'], fact: Fact) =>
  (...sentences: string[]): OrganizationProvision[] =>
    sentences.map((sentence) => ({ about, says: sentence, ...fact }));

const charter = (clause: string): Fact => ({ source: 'charter-2011', clause });
const rules = (clause: string): Fact => ({
  since: communesAboveBase,
  source: 'qd294-tw-2025',
  clause,
});
const second = (clause: string): Fact => ({ ...rules(clause), until: communesAtBase });
const guidance = (clause: string): Fact => ({
  since: '2025-06-09',
  source: 'hd06-tw-2025',
  clause,
});
const third: Fact = { since: communesAtBase, source: 'qd208-tw-2026' };
const directive: Fact = { since: '2025-04-14', source: 'ct45-tw-2025' };
const ranks: Fact = { since: '2025-09-08', source: 'qd368-tw-2025' };

/** What the rules say of levels, founding, committees, congresses, cells, host units and posts. */
export const organizationProvisions: readonly OrganizationProvision[] = [
  ...says(
    'structure',
    charter('10.1'),
  )('the Party is organised as the administration of the State is'),
  ...says('structure', rules('10.4.2b'))('a province founds no bloc at the base'),
  ...says(
    'structure',
    second('10.2'),
  )(
    'a special zone is above the base, or a base organisation: the province decides, with the written consent of the Central Organization Commission',
  ),
  ...says('structure', third)(
    'communes, wards and special zones are base organisations directly under the province, as it decides',
    'the agencies of base committees and of those below them are as the province decides',
  ),
  ...says('founding', charter('10.3'))('the committee directly above founds and dissolves'),
  ...says('founding', rules('10.5'))('the committee directly above founds and dissolves'),
  ...says(
    'founding',
    charter('21.2'),
  )(
    'where there are fewer than three official members, they join another suitable base organisation',
  ),
  ...says(
    'founding',
    rules('20.2.1'),
  )(
    'where there are fewer than three official members, they join another suitable base organisation',
  ),
  ...says(
    'founding',
    rules('20.3.1'),
  )('a đảng bộ cơ sở of fewer than 30 members needs the consent of the superior'),
  ...says(
    'founding',
    rules('20.3.2'),
  )('a cell below of more than 30 members needs the consent of the superior'),
  ...says('founding', second('20.3.3'))('every đảng bộ bộ phận needs the consent of the superior'),
  ...says('founding', rules('10.4.4'))(
    'where a unit has features of its own, a đảng bộ above the base is under a tỉnh ủy, a thành ủy or a committee directly under the centre',
    'its units are legal persons, and it has base organisations',
    'the Secretariat consents, and has the Central Organization Commission do so',
  ),
  ...says(
    'founding',
    guidance('12'),
  )('how a đảng bộ above the base is founded where a unit has features of its own'),
  ...says('founding', { source: 'press-provinces-2025' })(
    'the Politburo decided on the 23 merged đảng bộ of provinces and cities in the middle of 2025',
    'Vĩnh Long ended seven đảng đoàn, three ban cán sự đảng and its bloc of agencies and enterprises, merged two boards and founded two đảng bộ',
  ),
  ...says('seal', { source: 'hanoi-draft-2025', clause: 'I.2.1' })(
    'a đảng bộ cơ sở and a chi bộ cơ sở have a seal',
  ),
  ...says('seal', { source: 'hd05-vptw-2026' })('a cell below has no seal'),
  ...says('committee', charter('20.1'))(
    'the committee elects its standing committee, and the secretary and the deputies from it',
    'the committee elects its inspection commission, and the chair and the deputies from it; the superior approves',
  ),
  ...says(
    'committee',
    charter('20.3'),
  )('the standing board is the secretary and the deputy secretaries'),
  ...says(
    'committee',
    rules('12, 21'),
  )(
    'a base organisation meets in a congress of delegates or of members, which elects the đảng ủy; a standing committee only where there is one',
  ),
  ...says('committee', rules('14.2'))(
    'a tỉnh ủy, a thành ủy or a committee directly under the centre, new in 2020-2025 or 2025-2030, may have a standing committee of more than a third and less than half, as the Politburo decides',
    'the Politburo decides on the standing committees of communes, wards and special zones',
  ),
  ...says('committee', third)('a standing committee is still a third of the committee at most'),
  ...says(
    'committee',
    guidance('16.5'),
  )('more added members than the share allows need the Central Organization Commission'),
  ...says(
    'committee',
    guidance('13.3'),
  )('the term of a đảng ủy bộ phận is that of the đảng ủy cơ sở'),
  ...says('committee', directive)(
    'in 2025-2030 the committee of a merged province keeps the numbers appointed, and shrinks within five years',
    'in 2025-2030 the committee of a province that was not merged has the numbers of 2015-2020',
    'the deputy secretaries of a province are as many as 102-KL/TW of 30/11/2024 says',
  ),
  ...says('congress', guidance('13.1, 13.2'))(
    'the number of a congress goes on from the terms before',
    'the first congress of a new organisation, or of one made from several, is the first',
  ),
  ...says(
    'congress',
    rules('12'),
  )('a congress of all members has no credentials board; the other organs of congresses it has'),
  ...says('cell', charter('24'))('a group has a leader and a deputy leader, whom it elects'),
  ...says('cell', rules('23.2'))(
    'a cell of nine official members or more elects a committee, then the secretary and one deputy secretary from it',
    'a smaller cell elects a secretary, and a deputy secretary only where it needs one',
  ),
  ...says('cell', rules('20.3.2'))('a cell of 30 members or more is divided into groups'),
  ...says(
    'cell',
    rules('10.4.2a'),
  )(
    'a tổ đảng of a delegation to the National Assembly is led by the standing committee of the Đảng ủy Quốc hội, and acts at the sessions; it is no group of a cell',
  ),
  ...says(
    'host',
    rules('20.2.2'),
  )(
    'a village or a residential group has only a cell under the đảng ủy of its commune, ward or special zone',
  ),
  ...says(
    'host',
    rules('10.3, 24-26'),
  )('the Politburo regulates the organisations in the armed forces apart'),
  ...says(
    'host',
    guidance('17.2'),
  )('the Secretariat regulates the committees above the base in state enterprises'),
  ...says('host', rules('6.2.2'))('organisations abroad are under the Đảng ủy Bộ Ngoại giao'),
  ...says('host', rules('6.3.3'))('abroad too a cell has three official members or more'),
  ...says('post', rules('15.2, 24.3.1'))(
    'the secretary of a local committee is the secretary of the military committee of its level',
    'the deputy secretary of the military committee of a province is appointed',
  ),
  ...says('post', directive)(
    'a secretary may be chair of the council as well, a deputy secretary chair of the people’s committee',
    'one of the two deputy secretaries of a commune is the standing one, the other chairs the people’s committee',
  ),
  ...says('rank', ranks)(
    'only full-time posts are listed',
    'a person with several posts takes the highest',
    'five are key leaders: the General Secretary, the President, the Prime Minister, the chair of the National Assembly, the standing member of the Secretariat',
  ),
];
