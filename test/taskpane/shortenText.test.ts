import fc from 'fast-check';
import { shortenText } from '../../src/taskpane/shortenText';

test('a short text stays as it is', () => {
  expect(shortenText('Quý I', 5)).toBe('Quý I');
});

test('a long text ends with a whole word and says that it goes on', () => {
  expect(shortenText('Xây dựng Kế hoạch, năm 2025', 18)).toBe('Xây dựng Kế hoạch…');
});

test('never longer than asked by more than the ellipsis, always the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shortenText(text, most);
      expect(short.length).toBeLessThanOrEqual(most + 1);
      expect(text.startsWith(short.replace(/…$/u, '')) || text === short).toBe(true);
    }),
  );
});
