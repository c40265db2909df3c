/** The name of the open file, as far as Excel tells it: "KH 2026.xlsx"; '' before it is saved. */
export function documentName(): string {
  const context = Office.context as Partial<Office.Context> | undefined;
  const path = context?.document?.url ?? '';
  return path.split(/[\\/]/).at(-1) ?? '';
}
