import type { Table } from '../../Table';
import type { Concept } from '../Concept';
import { TRACKING } from './planEvidence';

type Weights = readonly (readonly [readonly Concept[], number])[];

/** Tables about something else. */
export interface Matter {
  readonly refusal: Table['refusal'];
  /** What such a table has that other tables have too: numbers, contents, offices. */
  readonly base: number;
  /** How much every such column speaks for it. */
  readonly each: Weights;
  /** How much it speaks for it that there is such a column, below 0 against it. */
  readonly some: Weights;
  /** How much it speaks for it that nothing is numbered, nor led by its time as a calendar is. */
  readonly unnumbered?: number;
}

export const OTHER_MATTERS: readonly Matter[] = [
  {
    refusal: 'costs',
    base: 1,
    each: [
      [['price'], 2.25],
      [['cost'], 0.6],
    ],
    some: [[['cooperating'], -0.5]],
  },
  {
    refusal: 'people',
    base: 1.2,
    each: [
      [['people'], 1.5],
      [['school'], 2.1],
    ],
    some: [],
  },
  // Where and when people come together.
  {
    refusal: 'people',
    base: 0.1,
    unnumbered: 1,
    each: [
      [['place'], 1.7],
      [['meeting'], 2.2],
    ],
    some: [
      [['heading'], 0.5],
      [['task', 'work'], 0.4],
      [['time'], 0.4],
      [['person'], 0.3],
      [[...TRACKING, 'product', 'cooperating', 'deadline'], -1],
    ],
  },
  // "Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện" heads the steps of internal procedures by the hundred;
  // they are not numbered, and their time is a duration (facts on administration, 4.2).
  {
    refusal: 'procedure',
    base: 0.1,
    unnumbered: 1,
    each: [
      [['file'], 3.5],
      [['step'], 2.2],
      [['procedurePart'], 2],
      [['workingDays'], 2],
    ],
    some: [
      [['form'], 1.4],
      [['duration'], 1.3],
      [['procedureName'], 1.1],
      [['responsible'], 0.9],
      [['time'], 0.8],
      [['work', 'finerWork', 'heading'], 0.8],
      [['person'], -0.3],
      [['office'], 0.6],
      [['product', 'outcome', 'performance'], 0.5],
      [['deadline', 'plannedTime', 'finish'], 0.1],
      [['task', 'finerTask', 'nameOrTask'], -0.5],
      [['cooperating', 'presiding', 'lead', 'start', 'received', 'period', ...TRACKING], -1],
    ],
  },
  // How many of what.
  {
    refusal: 'noContent',
    base: 0.1,
    each: [
      [['goods'], 1.5],
      [['total', 'count'], 1],
      [['state'], 0.7],
    ],
    some: [[['ratio', 'category', 'officeOrMeasure'], 0.6]],
  },
];
