import type { Analysis, FollowedIndicator, FollowedTask } from '../../../src/domain/analysis/Analysis';
import { daysBetween } from '../../../src/domain/calendar/dayNumber';
import { plainDate, type PlainDate } from '../../../src/domain/calendar/PlainDate';
import type { AssignedTarget, IndicatorJudgement } from '../../../src/domain/table/Indicator';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Judgement, Status } from '../../../src/domain/progress/Judgement';
import type { DueDate } from '../../../src/domain/schedule/Schedule';
import type { Section } from '../../../src/domain/table/Task';
import type { TypedCell } from '../../../src/domain/sheet/TypedCell';

export const SHEET = 'Sổ theo dõi';

export const typed = (value: TypedCell['value'], numberFormat = 'General'): TypedCell => ({
  value,
  numberFormat,
  cell: `${SHEET}!G7`,
});

export interface TaskSample extends Partial<Omit<FollowedTask, 'judgement'>> {
  readonly no: string;
  readonly status: Status;
  readonly judgement?: Partial<Judgement>;
}

/** A task with the given status; whatever the case does not name is ordinary. */
export function sampleTask({ status, judgement, ...task }: TaskSample): FollowedTask {
  const row = 10 + Number(task.no || 0);
  return {
    sheet: SHEET,
    row,
    rows: [row],
    section: 'A',
    content: `Nội dung nhiệm vụ ${task.no}`,
    result: 'Báo cáo',
    unit: '- Văn phòng – Thống kê;\n- Các ngành liên quan phối hợp.',
    lead: ['Văn phòng – Thống kê'],
    cooperating: ['Các ngành liên quan'],
    time: typed('Quý I'),
    cells: { content: '', result: '', unit: '', time: '' },
    recorded: {},
    schedule: { kind: 'notUnderstood', rest: '' },
    ...task,
    judgement: {
      status,
      daysLate: 0,
      due: [],
      missed: [],
      completedOn: [],
      reason: '',
      problems: [],
      ...judgement,
    },
  };
}

export function sampleIndicator(
  no: string,
  judgement: Partial<IndicatorJudgement>,
  indicator: Partial<FollowedIndicator> = {},
): FollowedIndicator {
  const central: AssignedTarget = { op: '>=', value: 80, unit: '%', rule: 'central' };
  return {
    sheet: 'Theo dõi chỉ tiêu',
    row: 5,
    no,
    name: `Tỷ lệ hồ sơ loại ${no}.`,
    nameCell: 'Theo dõi chỉ tiêu!B5',
    measure: '%',
    agency: '',
    ...indicator,
    judgement: {
      target: central,
      assigned: central,
      verdict: 'noData',
      reason: '',
      problems: [],
      ...judgement,
    },
  };
}

export function sampleAnalysis(parts: Partial<Analysis> = {}): Analysis {
  return {
    asOf: plainDate(2025, 4, 10),
    year: 2025,
    planYear: {
      year: 2025,
      from: { kind: 'name', year: 2025, cell: `${SHEET}!A1`, written: 'Kế hoạch năm 2025' },
      rivals: [],
    },
    plan: plan2025,
    otherYears: [],
    ...(plan2025.targetRule && { targetRule: plan2025.targetRule }),
    sheets: [],
    source: SHEET,
    sections: [{ sheet: SHEET, row: 5, code: 'A', title: 'Ban hành văn bản', level: 1 }],
    tasks: [],
    indicators: [],
    differences: [],
    missing: [],
    outside: [],
    problems: [],
    earlierReports: [],
    ...parts,
  };
}

const LAST_OF_Q1: DueDate = { date: plainDate(2025, 3, 31), period: 'Quý I' };
const LAST_OF_Q2: DueDate = { date: plainDate(2025, 6, 30), period: 'Quý II' };

/** What design 6 says of the 2025 plan as of 10/4/2025 with nothing recorded. */
function planStatus(no: number): Status {
  if ([1, 2, 12, 30].includes(no)) return 'behind';
  if ([3, 4, 14, 15, 23, 26, 27, 29].includes(no)) return 'needsDeadline';
  return no === 25 ? 'notStarted' : 'needsUpdate';
}

function planJudgement(no: number, asOf: PlainDate): Partial<Judgement> {
  const status = planStatus(no);
  if (status === 'behind') {
    return {
      daysLate: daysBetween(LAST_OF_Q1.date, asOf),
      missed: [LAST_OF_Q1],
      due: no === 12 || no === 30 ? [LAST_OF_Q1, LAST_OF_Q2] : [LAST_OF_Q1],
      ...(no === 12 || no === 30 ? { next: LAST_OF_Q2 } : {}),
    };
  }
  return status === 'notStarted' ? { due: [LAST_OF_Q2], next: LAST_OF_Q2 } : {};
}

/** The 2025 plan with nothing recorded, as of 10/4/2025. */
export function plan2025Analysis(): Analysis {
  const asOf = plainDate(2025, 4, 10);
  const rowOf = new Map<string, number>();
  let row = 4;
  const sections: Section[] = [];
  const tasks: FollowedTask[] = [];
  for (const { code, title } of plan2025.sections) {
    row += 1;
    rowOf.set(code, row);
    sections.push({ sheet: SHEET, row, code, title, level: code.split('.').length });
    for (const task of plan2025.tasks.filter(({ section }) => section === code)) {
      row += 1;
      const offices = task.unit.split(/\n|;/).map((name) => name.replace(/^[-\s]+|[.;\s]+$/g, ''));
      tasks.push(
        sampleTask({
          no: String(task.no),
          row,
          rows: [row],
          section: code,
          content: task.content,
          result: task.result,
          unit: task.unit,
          lead: offices.filter((name) => name !== '' && !name.endsWith('phối hợp')),
          cooperating: offices
            .filter((name) => name.endsWith('phối hợp'))
            .map((name) => name.replace(/ phối hợp$/, '')),
          time: typed(task.time),
          status: planStatus(task.no),
          judgement: planJudgement(task.no, asOf),
        }),
      );
    }
  }
  const indicators = plan2025.indicators.map(({ no, name, measure, target }, index) => {
    const value = Number(/\d+/.exec(target)?.[0]);
    const central: AssignedTarget = { op: '>=', value, unit: '%', rule: 'central' };
    const judgements: Partial<IndicatorJudgement>[] = [
      { verdict: 'notMet', actual: 75.5, numerator: 755, denominator: 1000, shortfall: 45 },
      { verdict: 'met', actual: 91.25, assigned: { ...central, value: 90, rule: 'b' }, previous: 88 },
      { verdict: 'noCases', numerator: 0, denominator: 0 },
    ];
    return sampleIndicator(
      String(no),
      { target: central, assigned: central, ...judgements[index] },
      { name, measure, target: typed(target) },
    );
  });
  return sampleAnalysis({ asOf, sections, tasks, indicators });
}
