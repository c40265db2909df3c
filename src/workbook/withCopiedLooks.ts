import type { Edit } from '../domain/sheet/Edit';
import type { Ground, LookGroup } from '../domain/sheet/Ground';
import type { Look, LookValue } from '../domain/sheet/Look';
import type { Area } from '../domain/sheet/Snapshot';
import { containsArea } from '../domain/sheet/areasMeet';
import type { QueuedEdit } from './queueEdits';

/**
 * The edits with looks, which the ground holds, in place of what copies them. Range.copyFrom would take merged cells and
 * conditional formats along, and cut those of the user that lie over the area.
 */
export const withCopiedLooks = ({ sources }: Ground, edits: readonly Edit[]): readonly QueuedEdit[] =>
  edits.flatMap((edit) => (edit.kind === 'copyFormats' ? copied(edit, sources) : [edit]));

type Copy = Extract<Edit, { kind: 'copyFormats' }>;

/** The source is one cell or one column; each of its cells gives its look to all cells beside it, one alone to all. */
function copied({ sheet, source, area }: Copy, looks: readonly LookGroup[]): readonly QueuedEdit[] {
  return looks
    .filter((group) => group.sheet === sheet)
    .flatMap(({ areas, look }): QueuedEdit[] => {
      const targets = areas
        .filter((part) => containsArea(source, part))
        .map((part): Area =>
          source.rowCount === 1
            ? area
            : { ...area, row: area.row + part.row - source.row, rowCount: part.rowCount },
        );
      return targets.length === 0 ? [] : [{ kind: 'looks', sheet, areas: targets, look: telling(look) }];
    });
}

/** What a style sets as good as never: it need not be said again. */
const USUAL: Readonly<Record<string, LookValue>> = {
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
};

function telling({ fill, font = {}, alignment = {}, protection = {}, ...look }: Look): Look {
  return {
    ...look,
    ...(fill === '' ? {} : { fill }),
    font: unusual(font),
    alignment: unusual(alignment),
    protection: unusual(protection),
  };
}

const unusual = (values: Readonly<Record<string, LookValue>>): Readonly<Record<string, LookValue>> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => USUAL[name] !== value));
