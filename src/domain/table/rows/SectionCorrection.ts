/** A task of a sheet by what it says and where it stands: rows move and are numbered anew. */
export interface TaskPlace {
  readonly sheet: string;
  /** Code of the section that its row stands in. */
  readonly under: string;
  /** The beginning of it. */
  readonly content: string;
}

/** A section that the user gave a task in place of the one that it stands in; remembered in the workbook. */
export interface SectionCorrection extends TaskPlace {
  /** A code of the sheet's sections, "C.II"; '' outside all of them. */
  readonly section: string;
}
