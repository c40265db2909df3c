import { CLEAR_WHAT, clearCells } from '../edit/clearCells';
import { deleteCells, insertCells } from '../edit/insertCells';
import { mergeCells, unmergeCells } from '../edit/mergeCells';
import { selectArea } from '../edit/activate';
import { choice, given, integer, optionalFlag } from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { arranges, does, makes, type Method } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import { keepReference } from './keepReference';
import { areaOf, rangeRef } from './rangeArgs';
import type { RangeTarget } from './Targets';

export const RANGE_EDITS: Readonly<Record<string, Method<RangeTarget>>> = {
  insert: makes('1.1', ({ sheet, ...rest }, args, session) => {
    const area = areaOf({ sheet, ...rest });
    insertCells(session, sheet, area, choice(given(args, 0), ['Down', 'Right'], 'shift'));
    return rangeRef(sheet, area);
  }),
  delete: does('1.1', (target, args, session) =>
    deleteCells(session, target.sheet, areaOf(target), choice(given(args, 0), ['Up', 'Left'], 'shift')),
  ),
  clear: does('1.1', (target, args, session) =>
    clearCells(
      session,
      target.sheet,
      areaOf(target),
      given(args, 0) === null ? 'All' : choice(given(args, 0), CLEAR_WHAT, 'applyTo'),
    ),
  ),
  merge: does('1.2', (target, args, session) =>
    mergeCells(session, target.sheet, areaOf(target), optionalFlag(args, 0, 'across')),
  ),
  unmerge: does('1.2', (target, _, session) => unmergeCells(session, target.sheet, areaOf(target))),
  select: arranges('1.1', (target, _, session) => selectArea(session, target.sheet, areaOf(target))),
  _KeepReference: arranges('1.1', (target, _, session) => keepReference(session, ref('Range', target))),
  _ValidateArraySize: arranges('1.3', (target, args) => {
    const { rows, columns } = areaOf(target);
    if (integer(args, 0, 'rows') !== rows || integer(args, 1, 'columns') !== columns) {
      throw invalidArgument(`The number of rows or columns does not match the range (${rows} × ${columns}).`);
    }
  }),
};
