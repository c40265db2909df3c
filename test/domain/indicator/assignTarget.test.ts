import fc from 'fast-check';
import { assignTarget } from '../../../src/domain/indicator/assignTarget';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { parseTarget } from '../../../src/domain/indicator/parseTarget';

const rule = plan2025.targetRule;

/** Quyết định số 35/QĐ-UBND, Phụ lục, khoản 1. */
const ROWS = [
  { central: 'Tối thiểu 80', previous: undefined, raiseBy: 'relative', assigned: '>= 80', rule: 'central' },
  { central: 'Tối thiểu 80', previous: 79.99, raiseBy: 'relative', assigned: '>= 80', rule: 'a' },
  { central: 'Tối thiểu 80', previous: 80, raiseBy: 'relative', assigned: '>= 88', rule: 'b' },
  { central: 'Tối thiểu 80', previous: 85, raiseBy: 'relative', assigned: '>= 93.5', rule: 'b' },
  { central: 'Tối thiểu 80', previous: 87.3, raiseBy: 'relative', assigned: '>= 96.03', rule: 'b' },
  { central: 'Tối thiểu 80', previous: 85, raiseBy: 'points', assigned: '>= 95', rule: 'b' },
  { central: 'Tối thiểu 80', previous: 85, raiseBy: 'aim', assigned: '>= 85', rule: 'b' },
  { central: 'Tối thiểu 80', previous: 79, raiseBy: 'aim', assigned: '>= 80', rule: 'a' },
  { central: 'Tối thiểu 95', previous: 95, raiseBy: 'relative', assigned: '>= 100', rule: 'b' },
  { central: 'Tối thiểu 55', previous: 95, raiseBy: 'points', assigned: '>= 100', rule: 'b' },
  { central: '100', previous: 98, raiseBy: 'relative', assigned: '>= 100', rule: 'a' },
  { central: '100', previous: 100, raiseBy: 'relative', assigned: '>= 100', rule: 'b' },
  { central: 'Trên 80%', previous: 80, raiseBy: 'relative', assigned: '>= 88', rule: 'b' },
  { central: 'Trên 80%', previous: 70, raiseBy: 'relative', assigned: '> 80', rule: 'a' },
  { central: 'Trên 100%', previous: 100, raiseBy: 'relative', assigned: '> 100', rule: 'b' },
  { central: 'Không quá 5%', previous: 4, raiseBy: 'relative', assigned: '<= 5', rule: 'central' },
  { central: 'Tăng 5%', previous: 80, raiseBy: 'relative', assigned: 'increase 5', rule: 'central' },
] as const;

describe("a unit's own target follows from the central one and last year's result", () => {
  test.each(ROWS)('$central, last year $previous, raised by $raiseBy: $assigned by rule $rule', (row) => {
    const assigned = assignTarget(parseTarget(row.central, '%'), row.previous, {
      rule,
      raiseBy: row.raiseBy,
    });
    expect(`${assigned.op} ${String(assigned.value)}`).toBe(row.assigned);
    expect(assigned.rule).toBe(row.rule);
  });

  test('of a plan without a rule stays as it is', () => {
    const target = parseTarget('Tối thiểu 90', '%');
    expect(assignTarget(target, 92, { raiseBy: 'relative' })).toEqual({ ...target, rule: 'central' });
  });

  test('by another percentage, up to another limit, where the plan says so', () => {
    const other = { raisePercent: 5, capPercent: 98, source: '', cell: '' };
    const assigned = (previous: number) =>
      assignTarget(parseTarget('Tối thiểu 80', '%'), previous, { rule: other, raiseBy: 'points' }).value;
    expect([assigned(85), assigned(95)]).toEqual([90, 98]);
  });

  test('counts are not raised: the annex speaks of rates', () => {
    expect(assignTarget(parseTarget('30 thủ tục'), 40, { rule, raiseBy: 'relative' })).toMatchObject({
      value: 30,
      rule: 'central',
    });
  });

  const share = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000);
  test('never below the central target, never above 100 %', () => {
    fc.assert(
      fc.property(
        share,
        fc.option(share, { nil: undefined }),
        fc.constantFrom('relative', 'points'),
        (central, previous, raiseBy) => {
          const { value } = assignTarget({ op: '>=', value: central, unit: '%' }, previous, {
            rule,
            raiseBy,
          });
          expect(value).toBeGreaterThanOrEqual(central);
          expect(value).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
