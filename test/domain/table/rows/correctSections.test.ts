import { correctSections, taskPlace } from '../../../../src/domain/table/rows/correctSections';
import { findTables } from '../../../../src/domain/table/findTables';
import { readTasks } from '../../../../src/domain/table/readTasks';
import { sheetFromText } from '../../sheet/snapshotOf';

const sheet = sheetFromText(
  `STT | Nội dung công việc | Đơn vị thực hiện | Thời gian
A | TUYÊN TRUYỀN | |
1 | Phát thanh trên đài | Văn hóa | Quý I
2 | Báo cáo kết quả | Văn phòng | Quý II
B | KIỂM TRA | |
3 | Kiểm tra nội bộ | Văn phòng | Quý III
4 | Báo cáo kết quả | Văn phòng | Quý IV`,
  { name: 'Sổ' },
);
const [table] = findTables(sheet);
if (!table) throw new Error('no table');
const { tasks, sections } = readTasks(sheet, table);
const place = (no: string) => {
  const task = tasks.find((candidate) => candidate.no === no);
  if (!task) throw new Error(`no task ${no}`);
  return taskPlace(task);
};
const corrected = (...moves: readonly (readonly [no: string, section: string])[]) =>
  correctSections(
    tasks,
    sections,
    moves.map(([no, section]) => ({ ...place(no), section })),
  ).map((task) => task.section);

test('as written: A A B B', () => expect(corrected()).toEqual(['A', 'A', 'B', 'B']));

test('one task is moved, and says where its row stands', () => {
  const [first] = correctSections(tasks, sections, [{ ...place('1'), section: 'B' }]);
  expect(first).toMatchObject({ section: 'B', writtenSection: 'A' });
});

test('its place is the same before and after', () => {
  const [first] = correctSections(tasks, sections, [{ ...place('1'), section: 'B' }]);
  expect(first && taskPlace(first)).toEqual(place('1'));
});

test('of two tasks with the same words only the one under that section', () =>
  expect(corrected(['4', 'A'])).toEqual(['A', 'A', 'B', 'A']));

test('outside all sections', () => expect(corrected(['3', ''])).toEqual(['A', 'A', '', 'B']));

test('the last word counts', () => expect(corrected(['1', ''], ['1', 'B'])).toEqual(['B', 'A', 'B', 'B']));

test.each(['C', 'A.I'])('section %s, which the sheet has not, is no correction', (section) =>
  expect(corrected(['1', section])).toEqual(['A', 'A', 'B', 'B']),
);

test('another sheet’s correction is not for this one', () => {
  const moved = correctSections(tasks, sections, [{ ...place('1'), sheet: 'Sổ 2', section: 'B' }]);
  expect(moved.map((task) => task.section)).toEqual(['A', 'A', 'B', 'B']);
});

test('the section where it stands already is no correction', () => {
  const [first] = correctSections(tasks, sections, [{ ...place('1'), section: 'A' }]);
  expect(first?.writtenSection).toBeUndefined();
});

test('long contents are told apart by their beginning, on one line', () => {
  const long = { sheet: 'Sổ', section: '', content: `Triển\nkhai ${'rất dài '.repeat(40)}` };
  expect(taskPlace(long).content).toHaveLength(120);
  expect(taskPlace(long).content).toMatch(/^Triển khai rất dài/);
});
