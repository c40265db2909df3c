/** A file to be written for the user. */
export interface SavedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** MIME type. */
  readonly type: string;
}

/** Hands a file to the browser's downloads. Excel's web views may refuse without a word (OfficeDev/office-js#3385). */
export function saveFile({ name, content, type }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
