import { readXlsx } from 'hucre/xlsx';
import { runJob } from '../../src/actions/runJob';
import type { PlainDate } from '../../src/domain/calendar/PlainDate';
import type { NamedPeriod } from '../../src/domain/period/Period';
import type { Settings } from '../../src/domain/settings/Settings';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { openRows } from './planSheet';

interface Asked {
  readonly asOf: PlainDate;
  readonly period?: NamedPeriod;
  readonly settings?: Partial<Settings>;
}

/** A row as it is printed: its cells parted by " | ", indents and doubled spaces left out. */
export type PrintedRow = string;

/** The report on a sheet of these rows, as an independent reader finds it in the written .xlsx; annexes behind it. */
export async function writtenReport(
  rows: readonly (readonly CellValue[])[],
  { asOf, period, settings }: Asked,
): Promise<readonly PrintedRow[]> {
  const width = Math.max(...rows.map((row) => row.length));
  const host = await openRows(rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]));
  await runJob({
    asOf,
    ...(period && { period: { kind: period } }),
    ...(settings && { settings }),
  });
  const { sheets } = await readXlsx(await saveWorkbook(host.workbook));
  return sheets
    .filter(({ name }) => /^(?:Báo cáo|PL) /.test(name))
    .flatMap((sheet) => sheet.rows)
    .map((row) =>
      row
        .map((cell) =>
          String(cell ?? '')
            .replace(/\s+/gu, ' ')
            .trim(),
        )
        .filter((text) => text !== '')
        .join(' | '),
    )
    .filter((line) => line !== '');
}
