import { useRef } from 'react';
import { previewText } from './previewText.vi';

interface Props {
  readonly fileName: string;
  readonly isUnsaved: boolean;
  readonly onOpen: (file: File) => void;
  readonly onBlank: () => void;
  readonly onDownload: () => void;
}

const { commands: text } = previewText;

/** File name and what can be done with the file. */
export function CommandBar({ fileName, isUnsaved, onOpen, onBlank, onDownload }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="command-bar">
      <h1 title={fileName}>
        <span className="file-name">{fileName}</span>
        {isUnsaved && (
          <span className="unsaved" title={text.unsaved}>
            <span className="unseen">{text.unsaved}</span>
          </span>
        )}
      </h1>
      <div role="group" aria-label={text.label}>
        <button type="button" onClick={() => picker.current?.click()}>
          {text.open}
        </button>
        <button type="button" onClick={onBlank}>
          {text.blank}
        </button>
        <button type="button" className="main" onClick={onDownload}>
          {text.download}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = '';
          if (file) onOpen(file);
        }}
      />
    </header>
  );
}
