import { touched } from '../edit/changed';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { optionalInteger } from '../protocol/args';
import { does, gets, type ObjectType } from '../protocol/ObjectType';
import type { Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { ownRangeArgument, rangeRef } from './rangeArgs';

function freeze(session: Session, sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  touched(session, sheet);
}

function location(sheet: Sheet): Ref | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
  return rangeRef(sheet, area);
}

/** A range of whole rows freezes rows alone, one of whole columns columns alone. */
function freezeAt(session: Session, sheet: Sheet, area: Area): void {
  freeze(
    session,
    sheet,
    area.rows === MAX_ROWS ? 0 : lastRow(area) + 1,
    area.columns === MAX_COLUMNS ? 0 : lastColumn(area) + 1,
  );
}

export const freezePanes: ObjectType<Sheet> = {
  since: '1.7',
  properties: {},
  navigation: {},
  methods: {
    freezeRows: does('1.7', (sheet, args, session) =>
      freeze(session, sheet, optionalInteger(args, 0, 'count', 1), 0),
    ),
    freezeAt: does('1.7', (sheet, args, session) =>
      freezeAt(session, sheet, ownRangeArgument(args, 0, sheet, session, 'frozenRange')),
    ),
    unfreeze: does('1.7', (sheet, _, session) => freeze(session, sheet, 0, 0)),
    getLocationOrNullObject: gets('1.7', location),
  },
};
