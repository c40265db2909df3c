/** One line of a table; numbers are whole unless they are texts already. */
export function printRow(columns: readonly (string | number)[]): void {
  const texts = columns.map((column) => String(typeof column === 'number' ? Math.round(column) : column));
  process.stdout.write(`${texts.map((text) => text.padStart(9)).join(' ')}\n`);
}
