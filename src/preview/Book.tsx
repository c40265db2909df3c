import { useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from '../host/createHost';
import type { Area } from '../host/model/Area';
import { resolveColor } from '../host/model/resolveColor';
import type { Workbook } from '../host/model/Workbook';
import { HostError } from '../host/protocol/HostError';
import { cellsNamed } from '../host/view/cellsNamed';
import { viewChoices } from '../host/view/viewChoices';
import { viewSheet } from '../host/viewSheet';
import { selectedArea, selectionOf } from './grid/Selection';
import type { TypedText } from './grid/useClipboard';
import { previewText } from './previewText.vi';
import { Sheet } from './Sheet';
import { SheetTabs, type SheetTab } from './SheetTabs';
import type { OpenWorkbook, WorkbookFile } from './useWorkbook';

interface Props {
  readonly changes: WorkbookFile['changes'];
  readonly open: OpenWorkbook;
  readonly announce: (text: string) => void;
}

/** The workbook that is open: the active sheet and the tabs of all. */
export function Book({ open, changes, announce }: Props) {
  const { host } = open;
  const { workbook } = host;
  const { activeSheet } = workbook;
  const [, setMoves] = useState(0);
  const shownSheet = useRef(activeSheet.id);
  // The workbook is changed in place: `changes` says that a new view is due.
  const view = useMemo(() => viewSheet(workbook, activeSheet.name), [workbook, activeSheet.name, changes]);

  const hadFocus = useRef(false);

  const go = (text: string): boolean => {
    const cells = cellsNamed(workbook, activeSheet, text);
    if (cells) host.select(cells.sheet.name, selectedArea(selectionOf(cells.area), cells.sheet.merges));
    return cells !== undefined;
  };

  useEffect(() => host.onMove(() => setMoves((count) => count + 1)), [host]);

  useEffect(() => {
    if (shownSheet.current !== activeSheet.id) announce(previewText.tabs.shown(activeSheet.name));
    shownSheet.current = activeSheet.id;
  }, [activeSheet.id, activeSheet.name, announce]);

  return (
    <>
      <Sheet
        key={`${open.turn} ${activeSheet.id}`}
        view={view}
        selection={activeSheet.selection}
        choicesAt={({ row, column }) => viewChoices(workbook, activeSheet.name, row, column)}
        onType={(cells) => typeAll(host, activeSheet.name, cells)}
        onSelect={(area: Area) => host.select(activeSheet.name, area)}
        onGo={go}
        onEditing={(isEditing) => host.setCellEditing(isEditing)}
        onAnnounce={announce}
        hadFocus={hadFocus}
      />
      <SheetTabs
        tabs={tabsOf(workbook)}
        active={activeSheet.name}
        onActivate={(name) => host.activateSheet(name)}
      />
    </>
  );
}

/** Types the texts one after the other; the first that the workbook refuses (a protected sheet) ends it. */
function typeAll(host: Host, sheet: string, cells: readonly TypedText[]): string {
  try {
    for (const { place, text } of cells) host.typeInCell(sheet, place.row, place.column, text);
    return '';
  } catch (error) {
    if (error instanceof HostError) return describeRefusal(error);
    throw error;
  }
}

const tabsOf = ({ sheets, styles }: Workbook): SheetTab[] =>
  sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ name, tabColor }) => ({ name, color: tabColor && resolveColor(tabColor, styles, '#000000') }));

const { grid: text } = previewText;

const BY_CODE: Readonly<Record<string, string>> = {
  AccessDenied: text.isProtected,
  InvalidArgument: text.tooLong,
};

/** Why the workbook does not take what was typed. */
const describeRefusal = ({ code }: HostError): string => BY_CODE[code] ?? text.notAllowed(code);
