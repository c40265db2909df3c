import type { PlanTask } from '../../../src/domain/plan/Plan';
import type { Edit } from '../../../src/domain/sheet/Edit';
import { findTables } from '../../../src/domain/table/findTables';
import type { Grid } from '../../../src/domain/sheet/Grid';
import { appendTasks } from '../../../src/domain/fill/appendTasks';
import { sheetFromText, type SheetOptions } from '../sheet/snapshotOf';

const task: PlanTask = {
  no: 3,
  section: 'A',
  content: 'Kiểm tra nội bộ',
  result: 'Biên bản',
  unit: '- Văn phòng chủ trì;\n- Các ngành liên quan phối hợp.',
  time: 'Quý III',
};
const HEADER = 'STT | Nội dung công việc | Kết quả công việc | Đơn vị thực hiện | Thời gian thực hiện';
const BODY = `1 | Phát thanh | Bài | Văn hóa | Quý I
2 | Tập huấn | Báo cáo | Văn phòng | Quý II`;

interface Setting extends SheetOptions {
  readonly text?: string;
  readonly bareFrom?: number;
  readonly printedRows?: number;
  readonly count?: number;
}

function append({ text = `${HEADER}\n${BODY}`, bareFrom = 0, printedRows, count = 1, ...options }: Setting) {
  const sheet: Grid = sheetFromText(text, { name: 'Sổ', ...options });
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  const tasks = Array.from({ length: count }, (_, i) => ({ ...task, no: task.no + i }));
  const printArea =
    printedRows === undefined ? undefined : { row: 0, column: 0, rowCount: printedRows, columnCount: 5 };
  return appendTasks({ sheet, table, tasks, bareFrom, printArea });
}
const ofKind = (edits: readonly Edit[] | undefined, kind: Edit['kind']) =>
  edits?.filter((edit) => edit.kind === kind) ?? [];

describe('what is written', () => {
  test('each text in its column, the number as a number', () => {
    expect(ofKind(append({}), 'cells')).toEqual([
      {
        kind: 'cells',
        sheet: 'Sổ',
        row: 3,
        column: 0,
        values: [[3, 'Kiểm tra nội bộ', 'Biên bản', task.unit, 'Quý III']],
      },
    ]);
  });

  test('several tasks, one row each', () => {
    const [edit] = ofKind(append({ count: 2 }), 'cells');
    expect(edit?.kind === 'cells' && edit.values.map(([no]) => no)).toEqual([3, 4]);
  });

  test('columns in another order, and one of the user’s own, which is left alone', () => {
    const text = `Nội dung công việc | Ghi nhớ riêng | STT | Thời gian thực hiện | Đơn vị thực hiện
Phát thanh | x | 1 | Quý I | Văn hóa
Tập huấn | y | 2 | Quý II | Văn phòng`;
    const [edit] = ofKind(append({ text }), 'cells');
    expect(edit?.kind === 'cells' && edit.values).toEqual([
      ['Kiểm tra nội bộ', null, 3, 'Quý III', task.unit],
    ]);
  });

  test('a table that begins at column B', () =>
    expect(ofKind(append({ column: 1 }), 'cells')).toEqual([
      {
        kind: 'cells',
        sheet: 'Sổ',
        row: 3,
        column: 1,
        values: [[3, 'Kiểm tra nội bộ', 'Biên bản', task.unit, 'Quý III']],
      },
    ]));

  test('the offices as the plan names them, where the sheet has a column for those that lead alone', () => {
    const text = `STT | Nội dung công việc | Cơ quan chủ trì | Thời gian thực hiện
1 | Phát thanh | Văn hóa | Quý I
2 | Tập huấn | Văn phòng | Quý II`;
    const [edit] = ofKind(append({ text }), 'cells');
    expect(edit?.kind === 'cells' && edit.values[0]?.[2]).toBe(task.unit);
  });

  test('who leads and who helps, where the sheet parts them', () => {
    const text = `STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện
1 | Phát thanh | Văn hóa | | Quý I
2 | Tập huấn | Văn phòng | | Quý II`;
    const [edit] = ofKind(append({ text }), 'cells');
    const row = edit?.kind === 'cells' ? edit.values[0] : undefined;
    expect(row?.slice(2, 4)).toEqual(['Văn phòng', 'Các ngành liên quan']);
  });
});

describe('where there is room', () => {
  const below = (...lines: readonly string[]) => [HEADER, BODY, ...lines].join('\n');
  const blank = ' | | | |';
  test.each<[string, Setting, boolean]>([
    ['nothing stands below', {}, true],
    ['two blank rows, then a signature', { text: below(blank, blank, ' | NGƯỜI LẬP') }, true],
    ['one blank row: the signature would touch', { text: below(blank, ' | NGƯỜI LẬP') }, false],
    ['a signature right below', { text: below(' | NGƯỜI LẬP') }, false],
    ['two tasks and two blank rows', { text: below(blank, blank, ' | NGƯỜI LẬP'), count: 2 }, false],
    ['two tasks and three blank rows', { text: below(blank, blank, blank, ' | NGƯỜI LẬP'), count: 2 }, true],
    ['the row is hidden', { text: below(blank, blank, ' | NGƯỜI LẬP'), hiddenRows: [3] }, false],
    [
      'the row is covered by a merge',
      {
        text: below(blank, blank, ' | NGƯỜI LẬP'),
        merged: [{ row: 3, column: 0, rowCount: 1, columnCount: 2 }],
      },
      false,
    ],
    [
      'something stands beside the row, outside the table',
      { text: below(`${blank} | ghi nhớ`, blank, ' | NGƯỜI LẬP') },
      false,
    ],
  ])('%s', (_, setting, isRoom) => expect(append(setting) !== undefined).toBe(isRoom));
});

describe('how it looks', () => {
  test('a bare row gets lines, wrapped text and the sheet’s font', () => {
    const [edit] = ofKind(append({ bareFrom: 3, fontName: 'Times New Roman' }), 'format');
    expect(edit).toMatchObject({
      area: { row: 3, column: 0, rowCount: 1, columnCount: 5 },
      format: { fontName: 'Times New Roman', grid: true, wrap: true, vertical: 'top' },
    });
  });

  test('fonts of several kinds: none is chosen', () => {
    const [edit] = ofKind(append({ bareFrom: 3 }), 'format');
    expect(edit?.kind === 'format' && 'fontName' in edit.format).toBe(false);
  });

  test('a row above the last format was prepared by somebody, and stays', () =>
    expect(append({ bareFrom: 4 })).toMatchObject([{ kind: 'cells' }]));
});

describe('what is printed', () => {
  test('a print area that ends with the table ends with the new row', () => {
    const [edit] = ofKind(append({ printedRows: 3 }), 'printArea');
    expect(edit).toMatchObject({ area: { rowCount: 4 }, before: { rowCount: 3 } });
  });

  test.each([2, 10])('one of %i rows is somebody’s own', (printedRows) =>
    expect(append({ printedRows, bareFrom: 9 })).toMatchObject([{ kind: 'cells' }]),
  );
});
