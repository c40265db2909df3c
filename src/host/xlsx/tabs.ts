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

/** Behind the highest of all tabs, also of those without cells. */
export const nextSheetNumber = ({ sheets, otherTabs }: Workbook): number =>
  Math.max(
    0,
    ...sheets.map(({ number }) => number + 1),
    ...otherTabs.map(({ element }) => numeric(element.attributes['sheetId']) ?? 0),
  );
