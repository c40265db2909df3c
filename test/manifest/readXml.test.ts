import { readXml } from './readXml';

test('elements, attributes and text', () => {
  expect(readXml('<?xml version="1.0"?>\n<a x="1 &amp; 2"><!-- c --><b:c/>text</a>\n')).toEqual({
    name: 'a',
    attributes: { x: '1 & 2' },
    children: [{ name: 'b:c', attributes: {}, children: [], text: '' }],
    text: 'text',
  });
});

describe('what is not well-formed is refused', () => {
  const cases = [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x="1" x="2"/>',
    '<a>&nbsp;</a>',
    '<a>1 & 2</a>',
  ];
  test.each([...cases, 'text', '<a></a>text', ''])('%s', (source) => {
    expect(() => readXml(source)).toThrow();
  });
});
