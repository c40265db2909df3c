import { foldText } from '../../text/foldText';
import type { Role } from '../Role';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';
import type { RoleChoice } from './RoleChoice';

const DIRECT: Partial<Readonly<Record<Concept, Role>>> = {
  measure: 'measure',
  previous: 'previous',
  numerator: 'numerator',
  denominator: 'denominator',
  verdict: 'verdict',
  status: 'verdict',
  shortfall: 'shortfall',
};

/** Which label names the indicator where several could. */
const NAME: readonly Concept[] = [
  'name',
  'nameOrTask',
  'goal',
  'task',
  'heading',
  'product',
  'procedureName',
  'detail',
];

/** Results, of whatever year. */
const RESULT: readonly Concept[] = ['actual', 'outcome', 'performance', 'actualResult', 'year'];

const OFFICE: readonly Concept[] = ['presiding', 'lead', 'office', 'responsible', 'officeOrMeasure'];

/** What one column must know of the others. */
interface Neighbours {
  readonly name: Concept | undefined;
  /** The concept that holds the target: a word that may also name the indicator only where none says it outright. */
  readonly target: Concept | undefined;
  readonly office: Concept | undefined;
  /** Somebody cooperates. */
  readonly isShared: boolean;
  readonly unitIsMeasure: boolean;
  readonly hasCounts: boolean;
  readonly hasResult: boolean;
  /** Results or verdicts stand elsewhere: "Đạt" is to be ticked, not the figure reached. */
  readonly isJudged: boolean;
  readonly latestYear: number;
  readonly resultYears: readonly (number | undefined)[];
  readonly countsParts: boolean;
  /** "Năm 2026 | Năm 2027 | … | Năm 2030": of one kind, results or targets; no label says which. */
  readonly isSeriesOfYears: boolean;
  /** Some label that could name the indicator names no year: one that does is a target ("Chỉ tiêu năm 2025 theo …"). */
  readonly hasUndatedName: boolean;
}

export function indicatorRoles(
  columns: readonly Column[],
  neighbours: readonly Column[],
): readonly RoleChoice[] {
  const near = lookAround(neighbours);
  return columns.map((column) => readIndicatorColumn(column, near));
}

function lookAround(columns: readonly Column[]): Neighbours {
  const has = (...concepts: Concept[]): boolean => countConcepts(columns, concepts) > 0;
  const results = columns.filter(({ label }) => RESULT.includes(label.concept));
  const unitIsMeasure = !has('measure') && has('officeOrMeasure');
  const target = targetConcept(has);
  const latestYear = Math.max(0, ...columns.map(({ label }) => label.year ?? 0));
  return {
    name: NAME.find((concept) => has(concept) && concept !== target),
    target,
    office: OFFICE.find((concept) => has(concept) && !(unitIsMeasure && concept === 'officeOrMeasure')),
    isShared: has('cooperating'),
    unitIsMeasure,
    hasCounts: has('numerator', 'denominator') || (has('count') && has('total')),
    hasResult: results.some(({ label: { year } }) => year === undefined || year >= latestYear),
    isJudged: results.length > 0 || has('verdict'),
    latestYear,
    resultYears: results.map(({ label }) => label.year),
    countsParts: !has('numerator', 'denominator') && has('count') && has('total'),
    isSeriesOfYears: target === undefined && countConcepts(columns, ['year']) > 2,
    hasUndatedName: columns.some(({ label }) => label.concept === 'name' && label.year === undefined),
  };
}

/** "Nội dung | ĐVT | Chỉ tiêu": the bare word is the target where another column names the indicator. */
function targetConcept(has: (...concepts: Concept[]) => boolean): Concept | undefined {
  if (has('target')) return 'target';
  if (has('assigned')) return 'assigned';
  if (has('goal') && has('name', 'nameOrTask') && !has('year')) return 'goal';
  if (has('name') && has('heading', 'task')) return 'name';
  return has('name') && has('detail') ? 'detail' : undefined;
}

function readIndicatorColumn(column: Column, near: Neighbours): RoleChoice {
  const { body } = column;
  const { concept, year } = column.label;
  const direct = DIRECT[concept];
  if (direct) return sure(direct);
  switch (concept) {
    case near.name:
      return year !== undefined && near.hasUndatedName ? sure('target') : sure('name');
    case 'target':
      return isPastTarget(year, near) ? OTHER : sure('target');
    case 'assigned':
      return sure(near.target === 'target' ? 'assigned' : 'target');
    case near.target:
      return { role: 'target', certainty: 0.9 };
    case 'actual':
    case 'outcome':
    case 'performance':
    case 'actualResult':
    case 'year':
      return readResult(concept, year, near);
    case 'period':
      // "Tháng | Năm" beside the figure say of when it is.
      return near.hasResult && isBarePeriod(column.header) ? OTHER : sure('actual');
    case 'state':
      return foldText(column.header).startsWith('da ') ? readResult('actual', year, near) : OTHER;
    case 'reached':
      return sure(near.isJudged ? 'verdict' : 'actual');
    case near.office:
      return sure('agency');
    case 'officeOrMeasure':
      return near.unitIsMeasure ? readUnit(near.office !== undefined, body) : OTHER;
    case 'ratio':
    case 'progress':
      if (foldText(column.header).startsWith('danh gia') && !column.label.isPercent) return sure('verdict');
      return near.hasCounts && !near.hasResult ? sure('actual') : OTHER;
    case 'total':
      return near.countsParts ? { role: 'denominator', certainty: 0.8 } : OTHER;
    case 'count':
      return near.countsParts ? { role: 'numerator', certainty: 0.8 } : OTHER;
    default:
      return OTHER;
  }
}

const isBarePeriod = (header: string): boolean => /^(?:thang|quy|nam|tuan)$/.test(foldText(header));

/** "Kế hoạch 2024 | Thực hiện 2024 | Kế hoạch 2025": the first is last year's plan, no target of this one. */
const isPastTarget = (year: number | undefined, { latestYear, resultYears }: Neighbours): boolean =>
  year !== undefined && year < latestYear && resultYears.includes(year);

function readResult(concept: Concept, year: number | undefined, near: Neighbours): RoleChoice {
  if (concept === 'year' && near.isSeriesOfYears) return { role: 'other', certainty: 0.5 };
  const isOlder = year !== undefined && (year < near.latestYear || near.resultYears.includes(undefined));
  if (isOlder) return isLastYear(year, near) ? sure('previous') : OTHER;
  // 71/NQ-CP: "Chỉ tiêu | Đơn vị | Kết quả" holds the value to be reached.
  if (concept === 'outcome' && near.target === undefined && year === undefined) {
    return { role: 'target', certainty: 0.75 };
  }
  // "Chỉ tiêu | Năm 2026 | Chủ trì | Phối hợp": who is to work together for it works for a target.
  if (concept === 'year' && near.target === undefined && near.isShared) {
    return { role: 'target', certainty: 0.7 };
  }
  return { role: 'actual', certainty: concept === 'year' ? 0.7 : 1 };
}

/** "Năm 2023 | Năm 2024 | Kế hoạch 2025": of several older years the latest. */
const isLastYear = (year: number, { latestYear, resultYears }: Neighbours): boolean =>
  resultYears.every((other) => other === undefined || other <= year || other === latestYear);

const OTHER: RoleChoice = { role: 'other', certainty: 1 };

const sure = (role: Role): RoleChoice => ({ role, certainty: 1 });

/** "Đơn vị" in an indicator table: "%" and "hồ sơ", unless the cells name offices. */
function readUnit(hasOffice: boolean, body: Column['body']): RoleChoice {
  if (body && body.offices > 0.5 && body.measures < 0.5) return sure('agency');
  if (body && body.measures > 0.5) return sure('measure');
  return { role: 'measure', certainty: hasOffice ? 0.95 : 0.85 };
}
