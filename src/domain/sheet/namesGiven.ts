import type { Edit } from './Edit';

/** Names that sheets get by these edits: those that are added, and those that are renamed. */
export const namesGiven = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(
    edits.flatMap((edit) =>
      edit.kind === 'addSheet' ? [edit.sheet] : edit.kind === 'renameSheet' ? [edit.name] : [],
    ),
  );
