import { useLayoutEffect, useRef } from 'react';
import { previewText } from './previewText.vi';

interface Props {
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

const { leave: text } = previewText;

/** Asked before another workbook takes the place of one with changes. */
export function LeaveDialog({ fileName, onDownload, onDiscard, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed while it is still on the page, it gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" onCancel={onCancel}>
      <h2 id="leave-title">{text.title}</h2>
      <p>{text.body(fileName)}</p>
      <div className="choices-row">
        <button type="button" className="main" autoFocus onClick={onDownload}>
          {text.download}
        </button>
        <button type="button" onClick={onDiscard}>
          {text.discard}
        </button>
        <button type="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </dialog>
  );
}
