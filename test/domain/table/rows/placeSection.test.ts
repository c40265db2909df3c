import {
  leaveNumbered,
  type OpenSection,
  placeSection,
  sectionCode,
} from '../../../../src/domain/table/rows/placeSection';
import { parseRowCode } from '../../../../src/domain/table/rows/rowCode';

/** Codes of headings as they follow each other; a word is a heading without a code. */
function placeAll(written: string): { codes: string; open: readonly OpenSection[] } {
  const headings = written.split(' ').filter((heading) => heading !== '');
  const read = headings.map(parseRowCode);
  let open: readonly OpenSection[] = [];
  const codes = headings.map((heading, i) => {
    const placed = placeSection(open, read[i], heading, read[i + 1]);
    open = placed.open;
    return `${sectionCode(open)}${placed.isInOrder ? '' : '!'}`;
  });
  return { codes: codes.join(' '), open };
}

describe('sections in order, "!" for those out of it', () => {
  test.each([
    ['A B C D Đ E G H I K L M', 'A B C D Đ E G H I K L M'],
    ['A B C D E F G H I J K', 'A B C D E F G H I J K'],
    ['A C', 'A C!'],
    ['A B E', 'A B E!'],
    ['D G', 'D! G!'],
    ['D E', 'D! E'],
    ['V X', 'V! X!'],
    ['U V X Y', 'U! V X Y'],
    ['B', 'B!'],
    ['A A', 'A A!'],
    ['B A', 'B! A!'],
    ['I II III IV V VI VII VIII IX X XI', 'I II III IV V VI VII VIII IX X XI'],
    ['II', 'II!'],
    ['I III', 'I III!'],
    ['I I', 'I I!'],
    ['A I II B I', 'A A.I A.II B B.I'],
    ['I A B C II A', 'I I.A I.B I.C II II.A'],
    ['A B C I II III IV V D', 'A B C C.I C.II C.III C.IV C.V D'],
    ['V', 'V!'],
    ['X', 'X!'],
    ['L', 'L!'],
    ['C', 'C!'],
    ['A G H I I II', 'A G! H I I.I I.II'],
    ['A G H I II', 'A G! H H.I H.II'],
  ])('%s', (written, expected) => {
    expect(placeAll(written).codes).toBe(expected);
  });

  test.each([
    ['1 2 5', '1 2 5'],
    ['A 1 1.1 1.1.1 1.2 2 B', 'A A.1 A.1.1 A.1.1.1 A.1.2 A.2 B'],
    ['1.1 1.2', '1.1 1.2'],
    ['1.1.1 1.2', '1.1.1 1.2'],
    ['mở-đầu kết-luận', 'mở-đầu kết-luận'],
    ['A mở-đầu kết-luận', 'A A.mở-đầu A.kết-luận'],
  ])('numbers and titles have no order of their own: %s', (written, expected) => {
    expect(placeAll(written).codes).toBe(expected);
  });
});

test('the code of no section is empty', () => {
  expect(sectionCode([])).toBe('');
});

describe('headings that a task leaves', () => {
  test.each([
    ['A I', '1', 'A.I'],
    ['A 1', '1.1', 'A.1'],
    ['A 1', '2.1', 'A'],
    ['A 1', '2', 'A'],
    ['A 1', 'a)', 'A.1'],
    ['A 1', '-', 'A.1'],
    ['A 1', '', 'A.1'],
    ['1 1.1', '1.1.2', '1.1'],
    ['1 1.1', '1.2', '1'],
    ['1 1.1', '2', ''],
    ['1.1', '1.1.1', '1.1'],
    ['1.1', '1.2', ''],
    ['1.1', '1', '1.1'],
    ['A', '1.1', 'A'],
  ])('under %s the task "%s" lies in "%s"', (headings, task, expected) => {
    expect(sectionCode(leaveNumbered(placeAll(headings).open, parseRowCode(task)))).toBe(expected);
  });
});
