import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

/** A worksheet as an independent reader finds it in the file. */
export interface FileSheet {
  readonly name: string;
  /** By "row,column" counted from 0: the formula where there is one, else the value; blanks left out. */
  readonly cells: ReadonlyMap<string, unknown>;
  readonly merges: readonly string[];
}

export async function sheetsOfFile(path: string): Promise<readonly FileSheet[]> {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: false });
  return sheets.map(({ name, rows, cells, merges = [] }) => ({
    name,
    cells: new Map(
      rows.flatMap((row, i) =>
        row.flatMap((value, j): [string, unknown][] => {
          const key = `${i},${j}`;
          const formula = cells?.get(key)?.formula;
          if (formula !== undefined) return [[key, `=${formula}`]];
          return value === null || value === '' ? [] : [[key, value]];
        }),
      ),
    ),
    merges: merges.map((area) => JSON.stringify(area)).sort(),
  }));
}
