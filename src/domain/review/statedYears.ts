import type { Analysis } from '../analysis/Analysis';
import type { FollowedTables, PlacedTable } from '../analysis/followedTables';
import { cellReference } from '../sheet/cellAddress';
import { ownKind } from '../table/ownMarks';
import type { SheetSnapshot } from '../sheet/Snapshot';
import type { TableColumn } from '../table/Table';
import type { Section } from '../table/Task';
import { preparesNextYear } from './preparesNextYear';
import { yearMentions } from './yearMentions';

/** A text that says which year it is for. */
export interface StatedYear {
  readonly year: number;
  readonly cell: string;
  readonly written: string;
}

/** Every year that the followed plan states: sheet names, titles, headings of targets, sections, tasks, indicators. */
export function statedYears(
  { year: planYear, sections, tasks, indicators }: Analysis,
  { plans, indicators: indicatorTables }: FollowedTables,
): readonly StatedYear[] {
  const placed = [...plans, ...indicatorTables];
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))].filter((sheet) => ownKind(sheet) === '');
  return [
    ...sheets.flatMap(({ name }) => stated(name, name, true)),
    ...sheets.flatMap((sheet) => titles(sheet, placed)),
    ...placed.flatMap(targetHeaders),
    ...sections.flatMap((section) => stated(section.title, sectionCell(section, plans), true)),
    ...tasks.flatMap((task) => {
      const years = [
        ...stated(task.content, task.cells.content, false),
        ...stated(task.result, task.cells.result, false),
      ];
      const isAhead = years.some(({ year }) => year === planYear + 1) && preparesNextYear(task, planYear);
      return isAhead ? years.filter(({ year }) => year !== planYear + 1) : years;
    }),
    ...indicators.flatMap(({ name, nameCell, target }) => [
      ...stated(name, nameCell, false),
      ...(target ? stated(String(target.value), target.cell, false) : []),
    ]),
  ];
}

/** The first column of the table that the section heads. */
function sectionCell({ sheet, row }: Section, plans: readonly PlacedTable[]): string {
  const table = plans.find((each) => each.sheet.name === sheet)?.table;
  return cellReference(sheet, row - 1, table?.columns[0]?.column ?? 0);
}

/** The years of all texts of a sheet that holds no plan, a decision or a letter. */
export function statedYearsOfText({ name, used, values }: SheetSnapshot): readonly StatedYear[] {
  return values.flatMap((row, i) =>
    row.flatMap((value, j) =>
      typeof value === 'string'
        ? stated(value, cellReference(name, used.row + i, used.column + j), false)
        : [],
    ),
  );
}

function stated(written: string, cell: string, isTitle: boolean): readonly StatedYear[] {
  return [...new Set(yearMentions(written, isTitle))].map((year) => ({ year, cell, written }));
}

/** What stands above the first table of a sheet. */
function titles(sheet: SheetSnapshot, placed: readonly PlacedTable[]): readonly StatedYear[] {
  const { name, used, values } = sheet;
  const headerRows = placed.filter((each) => each.sheet === sheet).map(({ table }) => table.headerRow);
  const above = values.slice(0, Math.max(0, Math.min(...headerRows) - used.row));
  return above.flatMap((row, i) =>
    row.flatMap((value, j) =>
      typeof value === 'string'
        ? stated(value, cellReference(name, used.row + i, used.column + j), true)
        : [],
    ),
  );
}

/** Where several columns hold targets of several years, none of them is a slip. */
function targetHeaders({ sheet, table }: PlacedTable): readonly StatedYear[] {
  const dated = table.columns.filter(({ header }) => yearMentions(header, true).length > 0);
  const targets = dated.filter(({ role }) => role === 'target');
  const others = dated.filter(({ role }) => role === 'other');
  const cellOf = ({ column }: TableColumn): string => cellReference(sheet.name, table.headerRow, column);
  return targets.length === 1 && others.length === 0
    ? targets.flatMap((column) => stated(column.header, cellOf(column), true))
    : [];
}
