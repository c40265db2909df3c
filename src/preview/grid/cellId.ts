export const cellId = (row: number, column: number) => `cell-${row}-${column}`;
