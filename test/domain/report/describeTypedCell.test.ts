import { describeTypedCell } from '../../../src/domain/report/describeTypedCell';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { typed } from './sampleAnalysis';

describe('what a cell shows', () => {
  test.each<[CellValue, string, string]>([
    ['Quý  I\r\nQuý II ', '@', 'Quý I\nQuý II'],
    [45747, 'dd/mm/yyyy', '31/03/2025'],
    [45747, 'General', '45.747'],
    [0.5, '0%', '50%'],
    [0.9555, '0.0%', '95,55%'],
    [1234.5, 'General', '1.234,5'],
    [true, 'General', 'Có'],
    [false, 'General', 'Không'],
    ['', 'General', ''],
  ])('%p in %p: %p', (value, format, text) => expect(describeTypedCell(typed(value, format))).toBe(text));

  test('no cell shows nothing', () => expect(describeTypedCell(undefined)).toBe(''));
});
