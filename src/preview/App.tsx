import { useCallback, useEffect, useState } from 'react';
import { newWorkbook } from '../host/newWorkbook';
import { Book } from './Book';
import { CommandBar } from './CommandBar';
import { LeaveDialog } from './LeaveDialog';
import { previewText } from './previewText.vi';
import { useDroppedFiles } from './useDroppedFiles';
import { useWorkbook } from './useWorkbook';

/** The plan of 2025 as it looks when it is pasted from Word; webpack puts it beside the page. */
const SAMPLE = 'ke-hoach-2025.xlsx';

type View = 'sheet' | 'pane';

/** The embedded Excel on the left, the task pane on the right; one of the two in a narrow window. */
export function App() {
  const [announced, announce] = useState('');
  const [shown, setShown] = useState<View>('sheet');
  /** What would replace the workbook, while it waits for an answer about unsaved changes. */
  const [pending, setPending] = useState<() => void>();
  const file = useWorkbook(announce);
  const { open, isUnsaved, load, show, download } = file;

  useEffect(() => {
    const showSample = async () => {
      const workbook = await load(previewText.sampleName, async () => bytesOf(await fetch(SAMPLE)));
      if (workbook) show(workbook, previewText.sampleName);
    };
    void showSample();
  }, [load, show]);

  useEffect(() => {
    if (open) document.title = previewText.title(open.fileName);
  }, [open]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isUnsaved) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void download();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [download]);

  const replace = useCallback(
    (next: () => void) => {
      if (isUnsaved) setPending(() => next);
      else next();
    },
    [isUnsaved],
  );
  const openFile = useCallback(
    async (chosen: File) => {
      const workbook = await load(chosen.name, () => bytesOf(chosen));
      if (workbook) replace(() => show(workbook, chosen.name));
    },
    [replace, load, show],
  );
  const openDropped = useCallback(
    ([first, ...more]: readonly File[]) => {
      if (more.length > 0) announce(previewText.manyFiles);
      else if (first) void openFile(first);
    },
    [openFile],
  );
  const isDropping = useDroppedFiles(openDropped);
  const answer = (act: () => void) => {
    setPending(undefined);
    act();
  };

  return (
    <div className="app" data-shown={shown}>
      <CommandBar
        fileName={open?.fileName ?? ''}
        isUnsaved={isUnsaved}
        onOpen={(chosen) => void openFile(chosen)}
        onBlank={() => replace(() => show(newWorkbook(), previewText.newName))}
        onDownload={() => void download()}
      />
      {file.failure !== '' && (
        <div role="alert" className="failure">
          <div>
            <strong>{previewText.failedTitle}</strong> {file.failure} {open && previewText.stays}
          </div>
          <button type="button" onClick={file.closeFailure}>
            {previewText.close}
          </button>
        </div>
      )}
      <div className="views" role="group" aria-label={previewText.views.label}>
        {(['sheet', 'pane'] as const).map((view) => (
          <button key={view} type="button" aria-pressed={shown === view} onClick={() => setShown(view)}>
            {previewText.views[view]}
          </button>
        ))}
      </div>
      <main className="book">
        {open ? (
          <Book changes={file.changes} open={open} announce={announce} />
        ) : (
          <p className="loading">{previewText.loading}</p>
        )}
      </main>
      <aside className="pane" aria-label={previewText.product}>
        <h2>{previewText.product}</h2>
        {open && <iframe key={open.turn} src="pane.html" title={previewText.product} />}
      </aside>
      <footer className="status-bar">
        <span role="status">{announced}</span>
        <span className="note">{previewText.note}</span>
      </footer>
      <p id="grid-keys" hidden>
        {previewText.grid.keys}
      </p>
      {isDropping && <div className="drop">{previewText.drop}</div>}
      {pending && open && (
        <LeaveDialog
          fileName={open.fileName}
          onDownload={() => answer(() => void download().then(pending))}
          onDiscard={() => answer(pending)}
          onCancel={() => setPending(undefined)}
        />
      )}
    </div>
  );
}

const bytesOf = async (source: Blob | Response) => new Uint8Array(await source.arrayBuffer());
