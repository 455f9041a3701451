import type { Fact } from '../fact/fact.js';
import type { LevelKey } from './levels.js';

/** A body that leads, or checks, a Party organisation. */
export interface Body extends Fact {
  /** Its name, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** The levels at which it is found. */
  readonly levels: readonly LevelKey[];
  /** Who makes it up or chooses it, in English. */
  readonly chosenBy?: string;
}

const located = ['province', 'above-base', 'base'] as const;
const charter = { source: 'charter-2011' } as const;
const digest = { source: 'charter-digests' } as const;
const rules = { source: 'qd294-tw-2025' } as const;

const table = {
  'central-committee': {
    name: 'Ban Chấp hành Trung ương',
    english: 'central committee',
    levels: ['central'],
    chosenBy: 'the national congress, every five years',
    ...digest,
    clause: '15',
  },
  committee: {
    name: 'ban chấp hành, cấp ủy',
    english: 'committee',
    levels: [...located, 'section'],
    chosenBy: 'the congress',
    ...charter,
    clause: '20.1',
  },
  'cell-committee': {
    name: 'chi ủy',
    english: 'cell committee',
    levels: ['base', 'cell'],
    chosenBy: 'the cell, of nine official members or more',
    ...rules,
    clause: '23.2',
  },
  politburo: {
    name: 'Bộ Chính trị',
    english: 'politburo',
    levels: ['central'],
    chosenBy: 'the Central Committee',
    ...digest,
    clause: '17',
  },
  secretariat: {
    name: 'Ban Bí thư',
    english: 'secretariat',
    levels: ['central'],
    chosenBy:
      'the General Secretary, members whom the Politburo assigns, others whom the Central Committee elects',
    ...digest,
    clause: '17',
  },
  'standing-committee': {
    name: 'ban thường vụ',
    english: 'standing committee',
    levels: located,
    chosenBy: 'the committee',
    ...charter,
    clause: '20.1',
  },
  'standing-board': {
    name: 'thường trực',
    english: 'standing board',
    levels: ['province', 'above-base'],
    chosenBy: 'the secretary and the deputy secretaries make it up',
    ...charter,
    clause: '20.3',
  },
  'inspection-commission': {
    name: 'ủy ban kiểm tra',
    english: 'inspection commission',
    levels: ['central', ...located],
    chosenBy: 'the committee; its chair from among its members',
    ...charter,
    clause: '20.1',
  },
  congress: {
    name: 'đại hội',
    english: 'congress',
    levels: ['central', ...located, 'section', 'cell'],
    chosenBy: 'delegates, or all members',
    ...rules,
    clause: '12',
  },
  'cell-conference': {
    name: 'hội nghị chi bộ',
    english: 'cell conference',
    levels: ['base', 'cell'],
    ...charter,
    clause: '24',
  },
  'congress-presidium': {
    name: 'đoàn chủ tịch đại hội',
    english: 'congress presidium',
    levels: ['central', ...located, 'section', 'cell'],
    chosenBy: 'the congress',
    ...rules,
    clause: '12',
  },
  'congress-secretaries': {
    name: 'đoàn thư ký đại hội',
    english: 'congress secretaries',
    levels: ['central', ...located, 'section', 'cell'],
    chosenBy: 'the congress',
    ...rules,
    clause: '12',
  },
  'credentials-board': {
    name: 'ban thẩm tra tư cách đại biểu',
    english: 'credentials board',
    levels: ['central', ...located],
    chosenBy: 'the congress of delegates; none in a congress of all members',
    ...rules,
    clause: '12',
  },
  tellers: {
    name: 'ban kiểm phiếu',
    english: 'tellers',
    levels: ['central', ...located, 'section', 'cell'],
    chosenBy: 'the congress',
    ...rules,
    clause: '12',
  },
  'party-delegation': {
    name: 'đảng đoàn',
    english: 'party delegation',
    levels: ['central', 'province'],
    until: '2025-07-01',
    ...rules,
    clause: '10.4.2',
  },
  'party-caucus': {
    name: 'ban cán sự đảng',
    english: 'party caucus',
    levels: ['central', 'province'],
    until: '2025-07-01',
    ...rules,
    clause: '10.4.2',
  },
} as const satisfies Record<string, Body>;

/** The key of a body. */
export type BodyKey = keyof typeof table;

/**
 * The bodies of Party organisations. Delegations and caucuses were ended early in 2025 by a decision
 * whose exact day is not confirmed; their rows end when the rules without them take effect.
 */
export const bodies: Readonly<Record<BodyKey, Body>> = table;
