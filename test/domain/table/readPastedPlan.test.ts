import { join } from 'node:path';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { findTables } from '../../../src/domain/table/findTables';
import { readIndicators } from '../../../src/domain/table/readIndicators';
import { readTasks, type TaskReading } from '../../../src/domain/table/readTasks';
import type { Grid } from '../../../src/domain/sheet/Grid';
import type { ReadTable } from '../../../src/domain/table/Table';
import { sheetsOfFile } from '../sheet/snapshotOf';

const FILE = join(__dirname, '../../workbooks/ke-hoach-2025-dan-tu-word.xlsx');

let sheets: readonly Grid[] = [];
beforeAll(async () => {
  sheets = await sheetsOfFile(FILE);
});

function onlyTable(name: string): { sheet: Grid; table: ReadTable } {
  const sheet = sheets.find((candidate) => candidate.name === name);
  const tables = sheet ? findTables(sheet) : [];
  const [table] = tables;
  if (!sheet || !table || tables.length > 1) throw new Error(`${name}: ${tables.length} tables`);
  return { sheet, table };
}

/** Words alone, with the scan errors of the source corrected as in the plan. */
const words = (text: string): string =>
  text
    .replaceAll('trực tuyển', 'trực tuyến')
    .replaceAll('Một cửa phòng', 'Một cửa phường')
    .replaceAll('Đợt xuất', 'Đột xuất')
    .replaceAll('đợt xuất', 'đột xuất')
    .replaceAll('cập kết quả', 'cấp kết quả')
    .replace(/(^|[\s;.])- /g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ $/, '');

describe('the plan of 2025 as pasted from Word', () => {
  let reading: TaskReading;
  let table: ReadTable;
  beforeAll(() => {
    const found = onlyTable('Kế hoạch 2025');
    table = found.table;
    reading = readTasks(found.sheet, found.table);
  });

  test('is a plan, pasted, and surely so', () => {
    expect(table).toMatchObject({ kind: 'plan', layout: 'pasted', headerRow: 4, lastRow: 65, refusal: '' });
    expect(table.columns.map(({ role }) => role)).toEqual(['no', 'content', 'result', 'unit', 'time']);
    expect(table.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('holds the 30 tasks with every field as in the decision', () => {
    const read = reading.tasks.map(({ no, section, content, result, unit, time }) =>
      [no, section, content, result, unit, String(time.value)].map(words),
    );
    const planned = plan2025.tasks.map(({ no, section, content, result, unit, time }) =>
      [String(no), section, content, result, unit, time].map(words),
    );
    expect(read).toEqual(planned);
  });

  test('holds the sections A to E, I to VII under C, and Đ after D', () => {
    expect(reading.sections.map(({ code, title }) => [code, title])).toEqual(
      plan2025.sections.map(({ code, title }) => [code, title]),
    );
    expect(reading.sections.map(({ level }) => level)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1]);
  });

  test('joins the eight tasks that page breaks split, says so, and has nothing else to say', () => {
    expect(reading.tasks.filter(({ rows }) => rows.length > 1).map(({ no }) => no)).toEqual([
      '6',
      '9',
      '12',
      '15',
      '17',
      '24',
      '26',
      '29',
    ]);
    expect(reading.problems.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 'cellsJoined'));
  });

  test('gives every task a unit that leads or helps', () => {
    expect(reading.tasks.filter(({ lead }) => lead.length === 0).map(({ no }) => no)).toEqual([
      '2',
      '3',
      '5',
      '7',
    ]);
    expect(reading.tasks.find(({ no }) => no === '23')).toMatchObject({
      lead: ['Văn phòng – Thống kê', 'Văn hóa – Xã hội'],
      cooperating: ['Các ngành liên quan'],
    });
    expect(reading.tasks[0]).toMatchObject({
      lead: ['Văn phòng – Thống kê'],
      cooperating: ['Các ban, ngành liên quan'],
    });
  });
});

test('the annex holds the seven indicators with their targets', () => {
  const { sheet, table } = onlyTable('Chỉ tiêu');
  const { indicators, problems } = readIndicators(sheet, table, 2025);
  expect(table).toMatchObject({ kind: 'indicator', layout: 'wellFormed' });
  expect(table.confidence).toBeGreaterThanOrEqual(0.9);
  expect(
    indicators.map(({ no, name, measure, target, agency }) =>
      [no, name, measure, String(target?.value), agency].map(words),
    ),
  ).toEqual(
    plan2025.indicators.map(({ no, name, measure, target, agency }) =>
      [String(no), name, measure, target, agency].map(words),
    ),
  );
  expect(problems).toEqual([]);
});
