import fc from 'fast-check';
import { targetBar } from '../../../src/domain/report/targetBar';

describe('a result in squares, the mark at its target', () => {
  test.each<[actual: number, target: number, whole: number, bar: string]>([
    [75.5, 80, 100, '■■■■■■■■■■■■■□│□□□□'],
    [80, 80, 100, '■■■■■■■■■■■■■■│□□□□'],
    [95.5, 80, 100, '■■■■■■■■■■■■■■│■■■□'],
    [100, 100, 100, '■■■■■■■■■■■■■■■■■■│'],
    [99.99, 100, 100, '■■■■■■■■■■■■■■■■■□│'],
    [100, 99.99, 100, '■■■■■■■■■■■■■■■■■│■'],
    [0, 55, 100, '□□□□□□□□□□│□□□□□□□□'],
    [3, 5, 100, '□│□□□□□□□□□□□□□□□□□'],
    [5.1, 5, 100, '■│■□□□□□□□□□□□□□□□□'],
    [0, 0, 100, '│□□□□□□□□□□□□□□□□□□'],
    [0.1, 0, 100, '│■□□□□□□□□□□□□□□□□□'],
    [12, 10, 12, '■■■■■■■■■■■■■■■│■■■'],
    [7, 10, 10, '■■■■■■■■■■■■■□□□□□│'],
  ])('%p against %p, of %p', (actual, target, whole, bar) =>
    expect(targetBar(actual, target, whole)).toBe(bar),
  );

  test('full squares reach the mark, and pass it, as the result does the target', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, value, (actual, target) => {
        const bar = targetBar(actual, target, 100);
        const squares = bar.replace('│', '');
        expect(squares).toMatch(/^■*□*$/);
        expect(squares).toHaveLength(18);
        const [full, mark] = [squares.lastIndexOf('■') + 1, bar.indexOf('│')];
        expect(Math.sign(full - mark)).toBe(Math.sign(actual - target));
      }),
    );
  });
});
