import { touched } from '../edit/changed';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import { optionalInteger } from '../protocol/args';
import { does, type ObjectType } from '../protocol/ObjectType';
import type { Session } from '../protocol/Session';
import { ownRangeArgument } from './rangeArgs';

function freeze(session: Session, sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  touched(session, sheet);
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
  methods: {
    freezeRows: does('1.7', (sheet, args, session) =>
      freeze(session, sheet, optionalInteger(args, 0, 'count', 1), 0),
    ),
    freezeAt: does('1.7', (sheet, args, session) =>
      freezeAt(session, sheet, ownRangeArgument(args, 0, sheet, session, 'frozenRange')),
    ),
  },
};
