import { activateSheet, selectArea } from './edit/activate';
import { typeText } from './edit/typeText';
import type { Area } from './model/Area';
import type { Sheet } from './model/Sheet';
import type { Workbook } from './model/Workbook';
import { itemNotFound } from './protocol/HostError';
import { answerBytes, eventMessage, readRequest, refusal, reply } from './protocol/messages';
import { runBatch, type Fault } from './protocol/runBatch';
import { isSince, type Session } from './protocol/Session';
import { sheetNumbers } from './xlsx/tabs';

export interface HostOptions {
  /** The highest ExcelApi set; 1.13 unless said otherwise. */
  apiSet?: string;
  /** Of requests and of responses; 5 MB as in Excel on the web. */
  payloadLimitBytes?: number;
  /** Someone is typing in a cell: every request is refused. */
  cellEditing?: boolean;
}

export interface RequestRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly reads: number;
  readonly writes: number;
  readonly changed: boolean;
}

export interface HostFault {
  code: string;
  message?: string;
  /** Counts from 0; the actions before it are carried out. */
  atAction?: number;
  /** Which request fails, counted from 0; the next one unless said otherwise. */
  when?: (request: number) => boolean;
}

export interface Host {
  readonly workbook: Workbook;
  /** Every batch that came in. */
  readonly requests: readonly RequestRecord[];
  isSetSupported(name: string, version?: string): boolean;
  handle(message: string): Promise<string>;
  failNext(fault: HostFault): void;
  setCellEditing(editing: boolean): void;
  /** After each request or act of the user that changed something. */
  onChange(listener: (change: { sheet?: string }) => void): () => void;
  /** After each request or act of the user that activated a sheet or selected cells, the same ones again too. */
  onMove(listener: () => void): () => void;
  /** Messages for the client that answer no request: events. */
  onMessage(listener: (message: string) => void): () => void;
  /** As if a person typed it in the grid, on a Vietnamese machine. */
  typeInCell(sheet: string, row: number, column: number, text: string): void;
  activateSheet(sheet: string): void;
  select(sheet: string, area: Area): void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Excel's side of Microsoft's client library, over a workbook held in memory. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const { apiSet = '1.13', payloadLimitBytes = FIVE_MEGABYTES } = options;
  const session = newSession(workbook, apiSet, payloadLimitBytes);
  const requests: RequestRecord[] = [];
  const changeListeners = new Set<(change: { sheet?: string }) => void>();
  const moveListeners = new Set<() => void>();
  const messageListeners = new Set<(message: string) => void>();
  let selected = workbook.activeSheet.selection;
  let faults: HostFault[] = [];
  let editing = options.cellEditing ?? false;

  /** Every selecting gives the sheet a new object. */
  const announceMove = () => {
    const { selection } = workbook.activeSheet;
    if (selection === selected) return;
    selected = selection;
    for (const listener of moveListeners) listener();
  };

  const announce = (changed: boolean) => {
    const events = session.events.splice(0);
    for (const event of events) for (const listener of messageListeners) listener(eventMessage(event));
    announceMove();
    const sheets = [...session.changedSheets];
    session.changedSheets.clear();
    if (!changed) return;
    for (const listener of changeListeners) {
      if (sheets.length === 0) listener({});
      for (const { name } of sheets) listener({ sheet: name });
    }
  };

  const takeFault = (): Fault | undefined => {
    const fault = faults.find(({ when }) => when?.(requests.length) ?? true);
    faults = faults.filter((other) => other !== fault);
    return (
      fault && {
        code: fault.code,
        message: fault.message ?? `Injected: ${fault.code}`,
        atAction: fault.atAction ?? 0,
      }
    );
  };

  const answer = (message: string): string => {
    const request = readRequest(message);
    const record = {
      bytes: request.bytes,
      responseBytes: 0,
      actions: request.batch.Actions.length,
      reads: 0,
      writes: 0,
      changed: false,
    };
    const fault = takeFault();
    const refuse = (response: string) => {
      requests.push({ ...record, responseBytes: answerBytes(response) });
      return response;
    };
    if (editing) return refuse(reply(request, { Results: [], TraceIds: [], Error: IN_CELL_EDIT_MODE }));
    if (request.bytes > payloadLimitBytes) return refuse(refusal(request, 'RequestPayloadSizeLimitExceeded'));
    session.actor = 'addin';
    const { response, reads, writes, changed } = runBatch(request.batch, session, fault);
    const text = reply(request, response);
    const responseBytes = answerBytes(text);
    requests.push({ ...record, responseBytes, reads, writes, changed });
    announce(changed);
    return responseBytes > payloadLimitBytes ? refusal(request, 'ResponsePayloadSizeLimitExceeded') : text;
  };

  const sheetNamed = (name: string): Sheet => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw itemNotFound(`The sheet ${name}`);
    return sheet;
  };

  const byUser = (act: () => void, changed: boolean) => {
    session.actor = 'user';
    act();
    announce(changed);
  };

  return {
    workbook,
    requests,
    isSetSupported: (name, version = '1.1') => isSetSupported(name, version, apiSet),
    handle: (message) => new Promise((resolve) => resolve(answer(message))),
    failNext: (fault) => void faults.push(fault),
    setCellEditing: (on) => {
      editing = on;
    },
    onChange: (listener) => subscribe(changeListeners, listener),
    onMove: (listener) => subscribe(moveListeners, listener),
    onMessage: (listener) => subscribe(messageListeners, listener),
    typeInCell: (name, row, column, text) =>
      byUser(() => typeText(session, sheetNamed(name), row, column, text), true),
    activateSheet: (name) => byUser(() => activateSheet(session, sheetNamed(name)), false),
    select: (name, area) => byUser(() => selectArea(session, sheetNamed(name), area), false),
  };
}

const IN_CELL_EDIT_MODE = {
  Code: 'InvalidOperationInCellEditMode',
  Message: 'Excel is in cell-editing mode. Press Enter or Esc first.',
  Location: '',
  ActionIndex: 0,
  HttpStatusCode: 400,
} as const;

/** Sets that Office LTSC 2021 has beside ExcelApi. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  DialogApi: '1.2',
};

function isSetSupported(name: string, version: string, apiSet: string): boolean {
  const highest = name === 'ExcelApi' ? apiSet : OTHER_SETS[name];
  return highest !== undefined && isSince(version, highest);
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const newSession = (workbook: Workbook, apiSet: string, payloadLimitBytes: number): Session => ({
  workbook,
  apiSet,
  payloadLimitBytes,
  kept: new Map(),
  referenceIds: new WeakMap(),
  subscriptions: new Map(),
  events: [],
  actor: 'addin',
  keptCount: 0,
  sheetNumbers: sheetNumbers(workbook),
  changedSheets: new Set(),
});
