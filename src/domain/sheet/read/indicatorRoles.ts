import type { Role } from '../Role';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';
import type { RoleChoice } from './resolveRoles';

const DIRECT: Partial<Readonly<Record<Concept, Role>>> = {
  measure: 'measure',
  target: 'target',
  previous: 'previous',
  numerator: 'numerator',
  denominator: 'denominator',
  period: 'actual',
  verdict: 'verdict',
  status: 'verdict',
  shortfall: 'shortfall',
};

const NAME: readonly Concept[] = [
  'name',
  'nameOrTask',
  'task',
  'heading',
  'product',
  'procedureName',
  'detail',
];

/** Figures that some column gives for some year: last year's where a later year stands beside it. */
const FIGURES: readonly Concept[] = ['actual', 'outcome', 'performance', 'actualResult', 'year'];

const OFFICE: readonly Concept[] = ['lead', 'office', 'responsible', 'officeOrMeasure'];

export function indicatorRoles(columns: readonly Column[]): readonly RoleChoice[] {
  const has = (...concepts: Concept[]): boolean => countConcepts(columns, concepts) > 0;
  const first = (order: readonly Concept[]): Concept | undefined => order.find((concept) => has(concept));
  // "Nội dung | ĐVT | Chỉ tiêu": the bare word names the target where another column names the indicator.
  const bareTarget = !has('target', 'assigned') && has('name') && has('heading', 'task');
  const name = bareTarget ? first(NAME.slice(2)) : first(NAME);
  const hasTarget = has('target', 'assigned') || bareTarget;
  const measureIsOpen = !has('measure') && has('officeOrMeasure');
  const office = first(measureIsOpen ? OFFICE.slice(0, -1) : OFFICE);
  const latestYear = Math.max(
    0,
    ...columns.flatMap(({ label: { year } }) => (year === undefined ? [] : [year])),
  );
  const hasFigure = has(...FIGURES);

  return columns.map(({ label: { concept, year }, body }): RoleChoice => {
    if (concept === name) return sure('name');
    if (concept === 'name' && bareTarget) return { role: 'target', certainty: 0.85 };
    const direct = DIRECT[concept];
    if (direct) return sure(direct);
    if (concept === 'officeOrMeasure' && measureIsOpen) return readUnit(office !== undefined, body);
    if (concept === office) return sure('agency');
    if (concept === 'assigned') return sure(has('target') ? 'assigned' : 'target');
    if (FIGURES.includes(concept)) {
      if (year !== undefined && year < latestYear) return sure('previous');
      if (!hasTarget && year === undefined && concept === 'outcome')
        return { role: 'target', certainty: 0.75 };
      return { role: 'actual', certainty: concept === 'year' ? 0.7 : 1 };
    }
    if (concept === 'ratio' || concept === 'progress') {
      return has('numerator', 'denominator') && !hasFigure ? sure('actual') : OTHER;
    }
    if (!has('numerator', 'denominator') && has('count') && has('total')) {
      if (concept === 'total') return { role: 'denominator', certainty: 0.8 };
      if (concept === 'count') return { role: 'numerator', certainty: 0.8 };
    }
    return OTHER;
  });
}

const OTHER: RoleChoice = { role: 'other', certainty: 1 };

const sure = (role: Role): RoleChoice => ({ role, certainty: 1 });

/** "Đơn vị" in an indicator table: "%" and "hồ sơ", unless the cells name offices. */
function readUnit(hasOffice: boolean, body: Column['body']): RoleChoice {
  if (body && body.filled > 0 && body.offices > 0.5 && body.measures < 0.5) return sure('agency');
  if (body && body.measures > 0.5) return sure('measure');
  return { role: 'measure', certainty: hasOffice ? 0.95 : 0.85 };
}
