import { plan2025 } from '../../src/domain/plan/plan2025';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/domain/sheet/Snapshot';
import { sheetOf } from './sheet/sheetOf';

export const HEADER: readonly CellValue[] = [
  ...['STT', 'Nội dung công việc', 'Kết quả', 'Đơn vị thực hiện', 'Thời gian thực hiện'],
];

/** Tasks of the 2025 plan as rows under HEADER; ten are enough for the plan to be known. */
export const taskRows = (...numbers: readonly number[]): readonly (readonly CellValue[])[] =>
  numbers.flatMap((wanted) =>
    plan2025.tasks
      .filter(({ no }) => no === wanted)
      .map(({ no, content, result, unit, time }) => [no, content, result, unit, time]),
  );

export const TEN = taskRows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

export const planSheet = (
  name: string,
  rows: readonly (readonly CellValue[])[] = TEN,
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot => sheetOf(name, [HEADER, ...rows], more);

export const workbookOf = (
  sheets: readonly SheetSnapshot[],
  settings: Readonly<Record<string, string>> = {},
): Snapshot => ({ sheets, activeSheet: sheets[0]?.name ?? '', settings });
