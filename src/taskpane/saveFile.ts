/** Hands a file to the browser's downloads. Excel's web views may refuse without a word (OfficeDev/office-js#3385). */
export function saveFile(content: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken its own hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
