import { cellReference } from '../sheet/cellAddress';
import type { Grid } from '../sheet/Grid';
import { isBlank, type TypedCell } from '../sheet/TypedCell';
import type { TaskReading } from '../table/readTasks';
import type { Task } from '../table/Task';
import { ownStatusTexts } from '../progress/statusCell';
import { filledColumns } from '../table/rows/filledColumns';
import { foldText } from '../text/foldText';

/** "DANH SÁCH VĂN BẢN ĐÃ XỬ LÝ", "A. NHIỆM VỤ ĐÃ HOÀN THÀNH", "I. NHIỆM VỤ HOÀN THÀNH" */
const DONE =
  /(?:^| )(?:nhiem vu|cong viec|dau viec|viec|van ban|noi dung|ho so|kien nghi)(?: .*)? da (?:duoc )?(?:hoan thanh|hoan tat|xu ly|giai quyet|thuc hien xong|lam xong)(?: |$)|^(?:[ivx]+ |[a-z] |\d+ )?(?:cac )?(?:nhiem vu|cong viec) hoan thanh$/;
/** "… đã hoàn thành và chưa hoàn thành", "Tỷ lệ nhiệm vụ đã hoàn thành" */
const NOT_ALL = /(?:^| )(?:chua|dang|con|ty le|tong hop|so lieu)(?: |$)/;

const isDoneHeading = (text: string): boolean => {
  const folded = foldText(text);
  return DONE.test(folded) && !NOT_ALL.test(folded);
};

/** Gives tasks of a list or a section of finished work, of which nothing else is recorded, that heading as their status. */
export function withDoneHeadings(sheet: Grid, headerRow: number, reading: TaskReading): TaskReading {
  const title = titleOfDone(sheet, headerRow);
  const cells = new Map(
    reading.sections
      .filter((section) => isDoneHeading(section.title))
      .map(({ code, row }) => [code, cellReference(sheet.name, row - 1, sheet.used.column)]),
  );
  if (title === undefined && cells.size === 0) return reading;
  const tasks = reading.tasks.map((task): Task => {
    const cell = cells.get(task.section) ?? title;
    return cell === undefined || isRecorded(task) ? task : { ...task, recorded: claimedBy(task, cell) };
  });
  return { ...reading, tasks };
}

function titleOfDone(sheet: Grid, headerRow: number): string | undefined {
  for (let row = sheet.used.row; row < headerRow; row += 1) {
    const column = filledColumns(sheet, row).find((each) => isDoneHeading(sheet.textAt(row, each)));
    if (column !== undefined) return cellReference(sheet.name, row, column);
  }
  return undefined;
}

/** A status that we computed records nothing. */
const isRecorded = ({ recorded: { completedOn, progress, status, actualResult } }: Task): boolean =>
  [completedOn, progress, status, actualResult].some(
    (cell) => cell !== undefined && !isBlank(cell) && !ownStatusTexts.includes(String(cell.value)),
  );

const claimedBy = ({ recorded }: Task, cell: string): Task['recorded'] => {
  const status: TypedCell = { value: 'Đã hoàn thành', numberFormat: 'General', cell };
  return { ...recorded, status };
};
