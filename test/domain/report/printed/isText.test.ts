import { isBodyText, isRoom, isRule } from '../../../../src/domain/report/printed/isText';
import { FIRST_LINE_INDENT } from '../../../../src/domain/report/layout/pageStyle';
import { drawnLines } from './drawnLines';

test.each<[string, boolean]>([
  ['_', true],
  [' ____ ', true],
  ['__a__', false],
  ['__ __', false],
  ['', false],
])('a drawn line: %j %s', (text, is) => expect(isRule(text)).toBe(is));

test.each<[string, boolean]>([
  ['…', true],
  ['... ... \n....', true],
  ['…a…', false],
  ['a…', false],
  ['…a', false],
])('a dotted line: %j %s', (text, is) => expect(isRoom(text)).toBe(is));

test.each<[string, boolean]>([
  [`${FIRST_LINE_INDENT}Đoạn văn.`, true],
  ['………', true],
  ['Đoạn văn.', false],
  [`Đoạn văn.${FIRST_LINE_INDENT}Hai`, false],
  ['| ………', false],
  [`${FIRST_LINE_INDENT}Đoạn văn. | 5`, false],
  ['……… | ………', false],
])('a text of the body: %j %s', (drawn, is) => expect(drawnLines(drawn).map(isBodyText)).toEqual([is]));
