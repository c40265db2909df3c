import { foldText } from '../../text/foldText';
import type { Role } from '../Role';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';
import type { RoleChoice } from './RoleChoice';

/** Concepts that mean one role in every plan or tracker. */
const DIRECT: Partial<Readonly<Record<Concept, Role>>> = {
  cooperating: 'cooperating',
  start: 'start',
  received: 'start',
  completedOn: 'completedOn',
  extension: 'due',
  progress: 'progress',
  status: 'status',
  actualResult: 'actualResult',
  evidence: 'evidence',
  reason: 'reason',
  daysLate: 'daysLate',
};

/** Which label names the task where several could; the others are details of it. */
const CONTENT: readonly Concept[] = [
  'task',
  'nameOrTask',
  'step',
  'heading',
  'procedureName',
  'detail',
  'name',
  'goal',
  'product',
  'category',
];

const OFFICE: readonly Concept[] = ['presiding', 'lead', 'office', 'responsible', 'officeOrMeasure'];

const TIME: readonly Concept[] = ['time', 'deadline', 'advance', 'duration', 'period'];

/** Columns that only people who follow a plan add to it. */
const TRACKING: readonly Concept[] = ['status', 'received', 'progress', 'completedOn', 'reason', 'daysLate'];

/** What one column must know of the others. */
interface Neighbours {
  readonly content: Concept | undefined;
  readonly office: Concept | undefined;
  readonly time: Concept | undefined;
  readonly isTracker: boolean;
  readonly states: number;
  readonly has: (...concepts: Concept[]) => boolean;
}

export function planRoles(columns: readonly Column[], neighbours: readonly Column[]): readonly RoleChoice[] {
  const near = lookAround(neighbours);
  return columns.map((column) => readPlanColumn(column, near));
}

function lookAround(columns: readonly Column[]): Neighbours {
  const has = (...concepts: Concept[]): boolean => countConcepts(columns, concepts) > 0;
  const first = (order: readonly Concept[]): Concept | undefined => order.find((concept) => has(concept));
  const time = first(TIME);
  return {
    content: first(CONTENT),
    office: first(OFFICE),
    time,
    isTracker:
      has(...TRACKING) || (has('advance') && time !== 'advance') || (has('completion') && time !== undefined),
    states: countConcepts(columns, ['state']),
    has,
  };
}

function readPlanColumn(column: Column, near: Neighbours): RoleChoice {
  const { concept } = column.label;
  const direct = DIRECT[concept];
  if (direct) return sure(direct);
  switch (concept) {
    case near.content:
      return sure('content');
    case near.office:
      return {
        role: concept === 'presiding' || near.has('cooperating') ? 'lead' : 'unit',
        certainty: concept === 'officeOrMeasure' ? 0.85 : 1,
      };
    case 'place':
      // "Thời gian, địa điểm" in a plan that says who does it.
      return near.time === undefined && foldText(column.header).includes('thoi gian')
        ? { role: 'time', certainty: 0.85 }
        : OTHER;
    case 'person':
      return near.office === undefined && near.has('cooperating') ? sure('lead') : OTHER;
    case 'advance':
      return readAdvance(column, near);
    case near.time:
      return sure('time');
    case 'deadline':
      return sure('due');
    case 'completion':
      return sure('completedOn');
    case 'product':
    case 'form':
      return sure('result');
    case 'outcome':
    case 'performance':
      return readOutcome(column, near);
    case 'state':
      return readState(column, near);
    case 'verdict':
    case 'reached':
      return near.has('status') ? OTHER : { role: 'status', certainty: 0.8 };
    case 'actual':
      // "Thực hiện" over names of offices: by whom.
      if (near.office === undefined && column.body && column.body.offices > 0.5) {
        return { role: near.has('cooperating') ? 'lead' : 'unit', certainty: 0.85 };
      }
      // "Thực hiện | Phối hợp" where no other column names an office.
      if (near.office === undefined && near.has('cooperating') && foldText(column.header) === 'thuc hien')
        return { role: 'lead', certainty: 0.8 };
      return near.has('actualResult') ? OTHER : { role: 'actualResult', certainty: 0.8 };
    case 'ratio':
      return near.has('progress') ? OTHER : { role: 'progress', certainty: 0.7 };
    default:
      return OTHER;
  }
}

/** "Đã hoàn thành (ngày)", "Hoàn thành" over dates: when. "Quá hạn (ngày)": how many days. */
function readState({ header, body }: Column, { has, states }: Neighbours): RoleChoice {
  const isCompletion = /^(?:da )?(?:hoan thanh|xong|xu ly|thuc hien)/.test(foldText(header));
  if (/\([^)]*ngày/iu.test(header)) return isCompletion ? sure('completedOn') : OTHER;
  // Alone, and not ticked: what has been done.
  const isAccount = states === 1 && /^da (?:thuc hien|lam|trien khai)$/.test(foldText(header));
  if (isAccount && !has('actualResult') && !(body && body.codes > 0.5))
    return { role: 'actualResult', certainty: 0.8 };
  return { role: body && body.deadlines > 0.5 ? 'completedOn' : 'status', certainty: 0.8 };
}

const OTHER: RoleChoice = { role: 'other', certainty: 1 };

const sure = (role: Role): RoleChoice => ({ role, certainty: 1 });

/** "Tiến độ": a deadline where no other column gives one, else a status ("Đang thực hiện") or a percentage. */
function readAdvance({ label, body }: Column, { time, has }: Neighbours): RoleChoice {
  if (label.isPercent || (body && body.numbers > 0.5 && body.deadlines < 0.5)) return sure('progress');
  if (body && body.statuses > 0.5) return sure(has('status') ? 'progress' : 'status');
  if (time === 'advance') return { role: 'time', certainty: body && body.deadlines > 0.5 ? 1 : 0.85 };
  return has('status') ? { role: 'progress', certainty: 0.8 } : { role: 'status', certainty: 0.85 };
}

/** "Kết quả quý I", "KQ thực hiện T6", "Kết quả 9 tháng": what a period brought. */
const PERIOD = /(?:^| )(?:t\d{1,2}|thang \d{1,2}|\d{1,2} thang|quy (?:\d|[iv]+))(?: |$)/;

/** "Kết quả", "Kết quả thực hiện": the product asked for, or what was achieved. */
function readOutcome({ header, label, body }: Column, { isTracker, has }: Neighbours): RoleChoice {
  if (has('product') || PERIOD.test(foldText(header))) return sure('actualResult');
  if (has('actualResult')) return sure('result');
  if (body && body.statuses > 0.5) return sure('actualResult');
  if (body && body.products > 0.6 && !has('actual')) return { role: 'result', certainty: 0.9 };
  if (isTracker) return { role: 'actualResult', certainty: 0.8 };
  // Who keeps the document that ordered a task follows what became of it.
  if (has('basis') && label.concept === 'performance') return { role: 'actualResult', certainty: 0.8 };
  if (label.concept === 'outcome') return { role: 'result', certainty: 0.9 };
  // Chỉ thị 33/CT-TTg asks for products under "Kết quả thực hiện"; Thông báo 624/TB-VPCP reports under it.
  return { role: has('cooperating') ? 'result' : 'actualResult', certainty: 0.7 };
}
