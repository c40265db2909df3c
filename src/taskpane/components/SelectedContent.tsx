import { useEffect, useRef } from 'react';
import { paneText } from '../taskpane.vi';
import type { CopyContent } from '../copyToClipboard';

/** Selected and focused, so that Ctrl+C copies it: text from a field, HTML as it is drawn, tables as tables. */
export function SelectedContent({ content: { text, html } }: { readonly content: CopyContent }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const drawn = useRef<HTMLDivElement>(null);

  useEffect(() => {
    field.current?.select();
    if (drawn.current === null) return;
    drawn.current.focus();
    getSelection()?.selectAllChildren(drawn.current);
  }, [text, html]);

  return html === undefined ? (
    <textarea
      ref={field}
      readOnly
      rows={6}
      value={text}
      aria-label={paneText.copy.content}
      className="copied"
    />
  ) : (
    <div
      ref={drawn}
      role="document"
      tabIndex={0}
      aria-label={paneText.copy.content}
      className="copied"
      // Made by us, with every text of the workbook escaped.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
