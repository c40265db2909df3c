import type { CellValue } from '../../src/host/model/Cell';
import { writableCell } from '../../src/host/model/cells';
import type { Workbook } from '../../src/host/model/Workbook';
import { newWorkbook } from '../../src/host/newWorkbook';

const HEADER = ['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'];
const UNITS = ['Văn phòng HĐND và UBND', 'Trung tâm Phục vụ hành chính công', 'Công an phường', 'Trạm Y tế'];
const TIMES = ['Quý I', 'Thường xuyên', 'Hằng quý', 'Trước ngày 15/12', 'Theo kế hoạch', 'Tháng 3-4'];

/** The plan of 2025 as it looks when its table is pasted from Word. */
export const REAL_PLAN = 'test/workbooks/ke-hoach-2025-dan-tu-word.xlsx';

/** A plan of so many tasks, no two alike, with a section row before each hundred. */
export function planWorkbook(tasks: number): Workbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = 'Kế hoạch 2025';
  const rows = Array.from({ length: tasks }, (_, i) => [
    ...(i % 100 === 0 ? [section(i)] : []),
    task(i),
  ]).flat();
  [HEADER, ...rows].forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) writableCell(sheet, row, column).value = value;
    }),
  );
  return workbook;
}

const section = (i: number): CellValue[] => [null, `Nhóm thủ tục thứ ${i / 100 + 1}`];

const task = (i: number): CellValue[] => [
  i + 1,
  `Rà soát, giải quyết nhóm thủ tục số ${i + 1} tại Bộ phận Một cửa theo quy định`,
  `Báo cáo kết quả số ${i + 1}`,
  UNITS[i % UNITS.length] ?? null,
  TIMES[i % TIMES.length] ?? null,
];
