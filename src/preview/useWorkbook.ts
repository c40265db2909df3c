import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createHost, type Host } from '../host/createHost';
import type { Workbook } from '../host/model/Workbook';
import { openWorkbook } from '../host/openWorkbook';
import { saveWorkbook } from '../host/saveWorkbook';
import { shareHost } from './PreviewBridge';
import { previewText } from './previewText.vi';
import { WorkbookFileError } from '../host/WorkbookFileError';

export interface OpenWorkbook {
  /** Counts the workbooks that were opened: the pane starts anew with each. */
  readonly turn: number;
  readonly fileName: string;
  readonly host: Host;
}

export interface WorkbookFile {
  readonly open: OpenWorkbook | undefined;
  /** Counts the changes of what the workbook holds. */
  readonly changes: number;
  readonly isUnsaved: boolean;
  /** Why the last file was not opened. */
  readonly failure: string;
  readonly closeFailure: () => void;
  /** The workbook in a file; undefined, with `failure` set, when it cannot be read. */
  readonly load: (fileName: string, read: () => Promise<Uint8Array>) => Promise<Workbook | undefined>;
  readonly show: (workbook: Workbook, fileName: string) => void;
  readonly download: () => Promise<void>;
}

/** The workbook that is open, from file to file. */
export function useWorkbook(announce: (text: string) => void): WorkbookFile {
  const [open, setOpen] = useState<OpenWorkbook>();
  const [changes, setChanges] = useState(0);
  const [isUnsaved, setUnsaved] = useState(false);
  const [failure, setFailure] = useState('');
  const [bug, setBug] = useState<Error>();
  const turn = useRef(0);
  // Rendered, so that it reaches the error boundary.
  if (bug) throw bug;

  const show = useCallback(
    (workbook: Workbook, fileName: string) => {
      const host = createHost(workbook);
      shareHost(host);
      turn.current += 1;
      setOpen({ turn: turn.current, fileName, host });
      setUnsaved(false);
      setFailure('');
      announce(previewText.opened(fileName));
    },
    [announce],
  );

  const load = useCallback(async (fileName: string, read: () => Promise<Uint8Array>) => {
    try {
      return await openWorkbook(await read());
    } catch (error) {
      const message = describeFailure(error, fileName);
      if (message === undefined) setBug(error instanceof Error ? error : new Error(String(error)));
      else setFailure(message);
      return undefined;
    }
  }, []);

  useEffect(
    () =>
      open?.host.onChange(() => {
        setUnsaved(true);
        setChanges((count) => count + 1);
      }),
    [open],
  );

  return useMemo(
    () => ({
      open,
      changes,
      isUnsaved,
      failure,
      closeFailure: () => setFailure(''),
      load,
      show,
      download: async () => {
        if (!open) return;
        const name = downloadName(open.fileName);
        downloadFile(new Uint8Array(await saveWorkbook(open.host.workbook)), name);
        setUnsaved(false);
        announce(previewText.downloaded(name));
      },
    }),
    [open, changes, isUnsaved, failure, load, show, announce],
  );
}

/** What to tell about a file that could not be opened; undefined for a bug of ours. */
function describeFailure(error: unknown, fileName: string): string | undefined {
  if (error instanceof WorkbookFileError) return previewText.fileErrors[error.code](fileName);
  // The browser's own refusal to read a file: gone, renamed, no right to it (W3C File API 8).
  if (error instanceof DOMException) return previewText.cannotRead(fileName);
  return undefined;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function downloadFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = name;
  link.click();
  // The browser has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

const EXTENSION = /\.xlsx$/i;
const PROCESSED = previewText.processedName('');

/** "Kế hoạch 2025 - đã xử lý.xlsx": never the name of the user's own file. */
function downloadName(fileName: string): string {
  return fileName.endsWith(PROCESSED) ? fileName : previewText.processedName(fileName.replace(EXTENSION, ''));
}
