import type { Role } from '../Role';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';
import type { RoleChoice } from './resolveRoles';

/** Concepts that mean one role in every plan or tracker. */
const DIRECT: Partial<Readonly<Record<Concept, Role>>> = {
  cooperating: 'cooperating',
  start: 'start',
  received: 'start',
  completedOn: 'completedOn',
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

const OFFICE: readonly Concept[] = ['lead', 'office', 'responsible', 'officeOrMeasure'];

export function planRoles(columns: readonly Column[]): readonly RoleChoice[] {
  const has = (...concepts: Concept[]): boolean => countConcepts(columns, concepts) > 0;
  const first = (order: readonly Concept[]): Concept | undefined => order.find((concept) => has(concept));
  const content = first(CONTENT);
  const office = first(OFFICE);
  const time = first(['time', 'deadline', 'advance', 'duration', 'period']);
  const isTracker =
    has('status', 'received', 'progress', 'completedOn', 'reason', 'daysLate') ||
    (has('advance') && time !== 'advance');

  return columns.map(({ label: { concept, isPercent }, body }): RoleChoice => {
    if (concept === 'person' && office === undefined && has('cooperating')) return sure('lead');
    const direct = DIRECT[concept];
    if (direct) return sure(direct);
    if (concept === content) return sure('content');
    if (concept === office) {
      return {
        role: has('cooperating') ? 'lead' : 'unit',
        certainty: concept === 'officeOrMeasure' ? 0.85 : 1,
      };
    }
    switch (concept) {
      case 'advance':
        return readAdvance(time === 'advance', has('status'), isPercent, body);
      case time:
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
        return readOutcome(concept, has('product'), isTracker, has('actualResult'), has('cooperating'), body);
      case 'verdict':
        return has('status') ? OTHER : { role: 'status', certainty: 0.8 };
      case 'actual':
        return has('actualResult') ? OTHER : { role: 'actualResult', certainty: 0.8 };
      case 'ratio':
        return has('progress') ? OTHER : { role: 'progress', certainty: 0.7 };
      default:
        return OTHER;
    }
  });
}

const OTHER: RoleChoice = { role: 'other', certainty: 1 };

const sure = (role: Role): RoleChoice => ({ role, certainty: 1 });

/** "Tiến độ": a deadline where no other column gives one, else a status ("Đang thực hiện") or a percentage. */
function readAdvance(
  isOnlyTime: boolean,
  hasStatus: boolean,
  isPercent: boolean,
  body: Column['body'],
): RoleChoice {
  if (isPercent || (body && body.numbers > 0.5 && body.deadlines < 0.5)) return sure('progress');
  if (body && body.statuses > 0.5) return hasStatus ? sure('progress') : sure('status');
  if (isOnlyTime) return { role: 'time', certainty: body && body.deadlines > 0.5 ? 1 : 0.85 };
  return hasStatus ? { role: 'progress', certainty: 0.8 } : { role: 'status', certainty: 0.85 };
}

/** "Kết quả", "Kết quả thực hiện": the product asked for, or what was achieved. */
function readOutcome(
  concept: 'outcome' | 'performance',
  hasProduct: boolean,
  isTracker: boolean,
  hasActual: boolean,
  isShared: boolean,
  body: Column['body'],
): RoleChoice {
  if (hasProduct) return sure('actualResult');
  if (hasActual) return sure('result');
  if (body && body.statuses > 0.5) return sure('actualResult');
  if (isTracker) return { role: 'actualResult', certainty: 0.8 };
  if (concept === 'outcome') return { role: 'result', certainty: 0.9 };
  return { role: isShared ? 'result' : 'actualResult', certainty: 0.7 };
}
