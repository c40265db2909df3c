import fc from 'fast-check';
import { cellReference } from '../../../src/domain/sheet/cellAddress';
import { parseCellReference } from '../../../src/domain/sheet/parseCellReference';

test.each([
  { cell: 'Sổ!A1', place: { sheet: 'Sổ', row: 0, column: 0 } },
  { cell: 'Sổ!AB10', place: { sheet: 'Sổ', row: 9, column: 27 } },
  { cell: 'Vui! quá!B7', place: { sheet: 'Vui! quá', row: 6, column: 1 } },
])('$cell', ({ cell, place }) => expect(parseCellReference(cell)).toEqual(place));

test.each(['', 'Sổ', 'B7', '!B7', 'Sổ!B0', 'Sổ!7', 'Sổ!ABCD1', 'Sổ!b7', 'Sổ!B7 ', 'Sổ!B7:C8'])(
  '“%s” names no cell',
  (cell) => expect(parseCellReference(cell)).toBeUndefined(),
);

test('every cell of Excel comes back from its name', () => {
  const anyPlace = fc.record({
    sheet: fc.string({ minLength: 1, maxLength: 31 }),
    row: fc.nat(1_048_575),
    column: fc.nat(16_383),
  });
  fc.assert(
    fc.property(anyPlace, (place) => {
      const cell = cellReference(place.sheet, place.row, place.column);
      expect(parseCellReference(cell)).toEqual(place);
    }),
  );
});
