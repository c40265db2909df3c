/** Of the characters that Times New Roman has wherever it is installed (WGL4): they differ without colour. */
const FULL = '■';
const EMPTY = '□';
const MARK = '│';

/** As many as stand on one line under the name of an indicator (layout/tableShape). */
const SQUARES = 18;

/**
 * A result as squares, the target as a mark among them: "■■■■■■■■■■■■■□│□□□□". No rounding takes a result over the mark:
 * one square at least parts them, and they meet only where they are equal.
 */
export function targetBar(actual: number, target: number, whole: number): string {
  const side = Math.sign(actual - target);
  const squaresOf = (value: number): number => Math.round((SQUARES * value) / whole);
  const mark = Math.min(Math.max(squaresOf(target), target > 0 ? 1 : 0), SQUARES - Math.max(0, side));
  const limited = side < 0 ? Math.min : Math.max;
  const full = side === 0 ? mark : limited(squaresOf(actual), mark + side);
  const squares = FULL.repeat(full) + EMPTY.repeat(SQUARES - full);
  return squares.slice(0, mark) + MARK + squares.slice(mark);
}
