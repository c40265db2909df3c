import { isRefusal, refusal } from '../../../src/domain/problem/Refusal';

test.each<[string, unknown, boolean]>([
  ['a refusal', refusal('noPlan', 'Sổ'), true],
  ['a refusal of the whole workbook', refusal('changed'), true],
  ['edits', [], false],
  ['an answer', { edits: [] }, false],
  ['null', null, false],
  ['nothing', undefined, false],
  ['a text', 'refused', false],
])('%s: is a refusal %s', (_, answer, expected) => expect(isRefusal(answer)).toBe(expected));

test('a refusal names what it is about, where that is known', () => {
  expect(refusal('noPlan', 'Sổ')).toEqual({ refused: 'noPlan', subject: 'Sổ' });
  expect(refusal('changed')).toEqual({ refused: 'changed', subject: '' });
});
