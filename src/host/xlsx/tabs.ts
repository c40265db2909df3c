import type { Sheet } from '../model/Sheet';
import type { OtherTab, Tab } from '../model/Tab';
import type { Workbook } from '../model/Workbook';
import { numeric } from '../package/xml';

/** All tabs in their order. */
export const tabs = ({ sheets, otherTabs }: Pick<Workbook, 'sheets' | 'otherTabs'>): Tab[] => {
  const behind = (sheet: Sheet | undefined): Tab[] => otherTabs.filter(({ after }) => after === sheet);
  return [...behind(undefined), ...sheets.flatMap((sheet) => [{ sheet }, ...behind(sheet)])];
};

const isSame = (a: Tab, b: Tab) => ('sheet' in a && 'sheet' in b ? a.sheet === b.sheet : a === b);

export const tabOf = (workbook: Workbook, tab: Sheet | OtherTab): number =>
  tabs(workbook).findIndex((other) => isSame(other, 'part' in tab ? tab : { sheet: tab }));

/** Where a tab stands now that was counted when the file was read; one that is gone gives its place to the next. */
export function tabNow(workbook: Workbook, index: number): number {
  const tab = workbook.source.tabs[index];
  const now = tabs(workbook);
  const found = tab ? now.findIndex((other) => isSame(other, tab)) : -1;
  return found >= 0 ? found : Math.min(index, now.length - 1);
}

/** The numbers of all tabs, also of those without cells, counted from 0. */
export const sheetNumbers = ({ sheets, otherTabs }: Workbook): Set<number> =>
  new Set([
    ...sheets.map(({ number }) => number),
    ...otherTabs.map(({ element }) => (numeric(element.attributes['sheetId']) ?? 1) - 1),
  ]);

/** Excel numbers sheets from 1 up to this (MS-OI29500 2.1.578). */
const HIGHEST = 65_534;

/** Behind the highest; where that is taken, the lowest that is free. */
export function freeSheetNumber(taken: ReadonlySet<number>): number {
  const next = [...taken].reduce((highest, number) => Math.max(highest, number), -1) + 1;
  if (next < HIGHEST) return next;
  let free = 0;
  while (taken.has(free)) free++;
  return free;
}
