import { indicatorStandardColumns } from '../table/header/indicatorColumns';
import { standardColumns } from '../table/header/trackerColumns';
import type { CellValue, SheetSnapshot, Snapshot } from '../sheet/Snapshot';
import type { Plan } from './Plan';

/** The plan as if it stood in a workbook of two sheets, so that it is read and judged like any other. */
export function planAsSnapshot(plan: Plan): Snapshot {
  const tasks = plan.sections.flatMap((section): CellValue[][] => [
    [section.code.split('.').at(-1) ?? '', section.title, '', '', ''],
    ...plan.tasks
      .filter((task) => task.section === section.code)
      .map(({ no, content, result, unit, time }) => [no, content, result, unit, time]),
  ]);
  const indicators = plan.indicators.map(({ no, name, measure, target, agency }): CellValue[] => [
    ...[no, name, measure, target, agency],
  ]);
  const name = `${plan.title} (${plan.year})`;
  return {
    sheets: [
      sheetOf(name, [standardColumns.map(({ header }) => header), ...tasks]),
      sheetOf(`${name}, chỉ tiêu`, [
        indicatorStandardColumns(plan.year).map(({ header }) => header),
        ...indicators,
      ]),
    ],
    activeSheet: name,
    settings: {},
  };
}

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    id: name,
    name,
    visibility: 'visible',
    isProtected: false,
    properties: {},
    used: { row: 0, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merged: [],
    hiddenRows: [],
    ownRules: [],
    fontName: '',
  };
}
