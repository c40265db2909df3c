import { findReport } from '../../../../src/domain/report/printed/findReport';
import { OWN_KIND, OWN_PERIOD } from '../../../../src/domain/table/ownMarks';
import { sheetOf } from '../../sheet/sheetOf';

const KINDS = { BC: 'report', PL: 'annex', KH: '' };

/** "BC1 q1": a report on the first quarter, "PL1 q1": an annex to it, "KH": a plan. */
function sheet(name: string) {
  const kind = KINDS[name.slice(0, 2) as keyof typeof KINDS];
  const period = name.split(' ')[1];
  return sheetOf(name, [], {
    properties: { [OWN_KIND]: kind, ...(period === undefined ? {} : { [OWN_PERIOD]: period }) },
  });
}

function find(names: readonly string[], activeSheet: string): string | readonly string[] {
  const found = findReport({ sheets: names.map(sheet), activeSheet, settings: {} });
  return typeof found === 'string' ? found : [found.report, ...found.annexes].map(({ name }) => name);
}

describe('the only report, wherever one stands', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['KH', 'BC1 q1'], ['BC1 q1']],
    [
      ['BC1 q1', 'PL1 q1', 'PL2 q1', 'KH'],
      ['BC1 q1', 'PL1 q1', 'PL2 q1'],
    ],
    [
      ['PL1 q1', 'KH', 'BC1 q1'],
      ['BC1 q1', 'PL1 q1'],
    ],
    [
      ['PL1 q1', 'BC1 q1', 'PL2 q1'],
      ['BC1 q1', 'PL1 q1', 'PL2 q1'],
    ],
    [['BC1 q1', 'PL1 q2'], ['BC1 q1']],
    [
      ['BC1', 'PL1'],
      ['BC1', 'PL1'],
    ],
  ])('%j: %j', (names, found) => expect(find(names, 'KH')).toEqual(found));
});

describe('of several the one on the active sheet, with the annexes behind it', () => {
  const quarters = ['BC1 q1', 'PL1 q1', 'BC2 q2', 'PL2 q2', 'KH'];
  const twins = ['PL0 q1', 'BC1 q1', 'PL1 q1', 'BC2 q1', 'PL2 q1', 'PL3 q1'];

  test.each<[readonly string[], string, string | readonly string[]]>([
    [quarters, 'BC1 q1', ['BC1 q1', 'PL1 q1']],
    [quarters, 'BC2 q2', ['BC2 q2', 'PL2 q2']],
    [quarters, 'PL2 q2', ['BC2 q2', 'PL2 q2']],
    [quarters, 'KH', 'severalReports'],
    [twins, 'PL0 q1', ['BC1 q1', 'PL0 q1', 'PL1 q1']],
    [twins, 'BC2 q1', ['BC2 q1', 'PL2 q1', 'PL3 q1']],
    [twins, 'PL1 q1', ['BC1 q1', 'PL0 q1', 'PL1 q1']],
    [['BC1 q1', 'BC2 q2', 'PL1 q1', 'PL2 q2'], 'PL1 q1', ['BC1 q1', 'PL1 q1']],
  ])('%j on %s: %j', (names, active, found) => expect(find(names, active)).toEqual(found));
});

test.each<[readonly string[]]>([[[]], [['KH']], [['KH', 'PL1 q1']]])('no report in %j', (names) =>
  expect(find(names, 'KH')).toBe('noReport'),
);
