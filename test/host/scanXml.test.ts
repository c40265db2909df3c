import fc from 'fast-check';
import { canonicalXml } from '../../src/host/package/canonicalXml';
import { parseXml } from '../../src/host/package/parseXml';
import { withChildren } from '../../src/host/package/patchXml';
import { requireWellFormed, wellFormed } from '../../src/host/package/requireWellFormed';
import { withoutAsides } from '../../src/host/package/withoutAsides';
import { differences, parseTree } from '../corpus/XmlTree';
import { MAIN, R } from './craft';

const accepts = <T>(check: (text: T) => unknown, text: T): boolean => {
  try {
    check(text);
    return true;
  } catch {
    return false;
  }
};

const MALFORMED: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['no root', '<!-- a -->'],
  ['a second root', '<a/><b/>'],
  ['text behind the root', '<a/>b'],
  ['tags that cross', '<a><b></a></b>'],
  ['a tag that is not closed', '<a><b></a>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['no space between attributes', '<a b="1"c="2"/>'],
  ['< in an attribute', '<a b="<"/>'],
  ['a bare ampersand', '<a>R&D</a>'],
  ['an entity that XML does not know', '<a>&nbsp;</a>'],
  ['a reference to no character', '<a>&#0;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['half a surrogate pair', '<a>\ud83d</a>'],
  [']]> in a text', '<a>]]></a>'],
  ['a prefix that stands for nothing', '<a><b:c/></a>'],
  ['a prefix that stands for something elsewhere', '<a><b xmlns:c="d"/><c:e/></a>'],
  ['an attribute with a prefix that stands for nothing', '<a b:c="1"/>'],
  ['a prefix bound twice in one tag', '<a xmlns:b="c" xmlns:b="c"/>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['a comment that is not closed', '<a><!-- </a>'],
];

describe('a part that a strict XML parser would refuse is refused', () => {
  test.each(MALFORMED)('%s', (_, text) => {
    expect(accepts(requireWellFormed, text)).toBe(false);
  });
});

const name = fc.constantFrom('a', 'b', 'c:d', 'r:id', 'mc:Choice');
const attribute = fc.tuple(
  fc.constantFrom('a', 'c:d', 'xmlns:c', 'xmlns:r', 'xml:space', 'xmlns'),
  fc.string(),
);
const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'binary' }), tie('element')), { maxLength: 3 }),
    )
    .map(([tag, attributes, content]) => {
      const written = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return `<${tag}${written}>${content.join('')}</${tag}>`;
    }),
})).element;

const spoilt = fc
  .tuple(element, fc.nat(), fc.nat(3), fc.constantFrom('', '<', '>', '&', '"', ' ', ':', '/', '&amp;', ']]>'))
  .map(([text, at, gone, piece]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + gone);
  });

test('whatever is let through, an independent strict parser reads too', () => {
  fc.assert(
    fc.property(fc.oneof(element, spoilt), (text) => {
      fc.pre(accepts(requireWellFormed, text));
      expect(accepts(parseTree, text)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

const readInPieces = (pieces: readonly string[]): void => {
  const scanner = wellFormed();
  for (const piece of pieces) scanner.read(piece);
  scanner.end();
};

/** Pieces of a document, and whether they are read. */
const PIECES: readonly (readonly [what: string, pieces: readonly string[], isRead: boolean])[] = [
  ['an element each', ['<a>', '<b/>', '<b>c</b>', '</a>'], true],
  ['with a piece of nothing', ['<a>', '', '</a>'], true],
  ['prefixes bound in an earlier piece', ['<a xmlns:b="c">', '<b:d/>', '</a>'], true],
  ['blanks behind the root', ['<a/>', '\n'], true],
  ['text behind a tag of an earlier piece', ['<a>', 'b</a>'], true],
  ['cut in a text', ['<a>b', 'c</a>'], false],
  ['cut in ]]>', ['<a>b]]', '></a>'], false],
  ['cut in a tag', ['<a b="c" ', '/>'], false],
  ['cut in a surrogate pair', ['<a>\ud83d', '\ude00</a>'], false],
  ['a prefix that is bound no longer', ['<a><b xmlns:c="d">', '</b>', '<c:e/>', '</a>'], false],
  ['without an end', ['<a>', '<b/>'], false],
  ['with a second root', ['<a/>', '<b/>'], false],
];

describe('a document in pieces', () => {
  test.each(PIECES)('%s', (_, pieces, isRead) => {
    expect(accepts(readInPieces, pieces)).toBe(isRead);
  });

  test('is as strictly read as in one', () => {
    fc.assert(
      fc.property(fc.oneof(element, spoilt), (text) => {
        fc.pre(accepts(readInPieces, text.split(/(?<=>)/)));
        expect(accepts(requireWellFormed, text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Documents that other programs write otherwise, and how Excel would. */
const CANONICAL: readonly (readonly [what: string, text: string, canonical: string])[] = [
  [
    'as Excel writes it',
    `<a xmlns="${MAIN}"><b r:id="1" xmlns:r="${R}"/></a>`,
    `<a xmlns="${MAIN}"><b r:id="1" xmlns:r="${R}"/></a>`,
  ],
  ['every element with a prefix', `<x:a xmlns:x="${MAIN}"><x:b/></x:a>`, `<a xmlns="${MAIN}" ><b/></a>`],
  [
    'relationships under another prefix, bound inside',
    `<a xmlns="${MAIN}"><b rel:id="1" xmlns:rel="${R}"/></a>`,
    `<a xmlns="${MAIN}" xmlns:r="${R}" ><b r:id="1" /></a>`,
  ],
  [
    'a prefix that means something else further in',
    `<x:a xmlns:x="${MAIN}"><b xmlns:x="urn:x"><x:c/></b></x:a>`,
    `<a xmlns="${MAIN}" ><b xmlns:x="urn:x"><x:c/></b></a>`,
  ],
];

describe('prefixes become those that Excel writes', () => {
  test.each(CANONICAL)('%s', (_, text, canonical) => {
    expect(canonicalXml(text)).toBe(canonical);
  });

  test('and nothing else of the document changes', () => {
    for (const [, text] of CANONICAL)
      if (!text.includes('<b xmlns:x'))
        expect(differences(parseTree(text), parseTree(canonicalXml(text)))).toEqual([]);
  });
});

test('comments and processing instructions go, CDATA becomes text', () => {
  const text = '<?xml version="1.0"?><a><!-- b --><?c d?><![CDATA[e < f]]></a>';
  expect(withoutAsides(text)).toBe('<?xml version="1.0"?><a>e &lt; f</a>');
});

const ORDER = ['sheetPr', 'dimension', 'sheetData', 'mergeCells', 'extLst'];

/** A document, what changes in it, and what becomes of it. */
const PATCHES: readonly (readonly [
  what: string,
  document: string,
  changed: readonly (readonly [name: string, text: string])[],
  patched: string,
])[] = [
  [
    'replaced where it stood',
    '<a> <dimension/> <z/> </a>',
    [['dimension', '<dimension b="1"/>']],
    '<a> <dimension b="1"/> <z/> </a>',
  ],
  [
    'added in the order of the schema',
    '<a><sheetPr/><z/><extLst/></a>',
    [['sheetData', '<sheetData/>']],
    '<a><sheetPr/><z/><sheetData/><extLst/></a>',
  ],
  ['added at the end', '<a><sheetPr/></a>', [['extLst', '<extLst/>']], '<a><sheetPr/><extLst/></a>'],
  ['added to an empty root', '<a b="1"/>', [['sheetData', '<sheetData/>']], '<a b="1"><sheetData/></a>'],
  [
    'two at one place',
    '<a><extLst/></a>',
    [
      ['mergeCells', '<mergeCells/>'],
      ['sheetData', '<sheetData/>'],
    ],
    '<a><sheetData/><mergeCells/><extLst/></a>',
  ],
  ['taken away', '<a><sheetPr/><dimension/></a>', [['dimension', '']], '<a><sheetPr/></a>'],
  [
    'several of one name',
    '<a><mergeCells/> <mergeCells/><extLst/></a>',
    [['mergeCells', '<mergeCells b="1"/>']],
    '<a><mergeCells b="1"/> <extLst/></a>',
  ],
  [
    'before one that newer versions wrap up',
    '<a xmlns:mc="m"><mc:AlternateContent><mc:Choice><extLst/></mc:Choice></mc:AlternateContent></a>',
    [['sheetData', '<sheetData/>']],
    '<a xmlns:mc="m"><sheetData/><mc:AlternateContent><mc:Choice><extLst/></mc:Choice></mc:AlternateContent></a>',
  ],
];

describe('a child of the root', () => {
  test.each(PATCHES)('%s', (_, document, changed, patched) => {
    expect(withChildren(parseXml(document), ORDER, new Map(changed))).toBe(patched);
  });
});
