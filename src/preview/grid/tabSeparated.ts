/** Cells as Excel puts them on the clipboard: a tab between cells, quotes around what holds a tab, a quote or a line break. */
export const writeTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');

const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  const body = text.replace(/(\r\n|\r|\n)$/, '');
  for (let match = field.exec(body); match; match = field.exec(body)) {
    const [, written = '', end] = match;
    rows.at(-1)?.push(unquoted(written));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

/** A cell that begins with a quote but is not wholly quoted, such as "Quý I" trở đi, is plain text. */
const unquoted = (written: string) =>
  /^"(?:[^"]|"")*"$/s.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written;
