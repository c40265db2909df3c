import { columnIndex, columnName } from '../../src/host/model/address';
import { SaxesParser } from 'saxes';

/** An element as an independent, strict parser reads it: names with their namespaces, attributes in no order. */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlTree[];
  text: string;
}

/** @throws Error for what is not well-formed, or uses a prefix that stands for nothing. */
export function parseTree(text: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlTree = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: XmlTree = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(
        Object.values(attributes)
          .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
          .map((attribute) => [
            attribute.uri === '' ? attribute.local : `{${attribute.uri}}${attribute.local}`,
            attribute.value,
          ]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (piece: string) => {
    const parent = open.at(-1);
    if (parent) parent.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [tree] = root.children;
  if (!tree) throw new Error('no root');
  return tree;
}

export const localName = (name: string) => name.replace(/^.*\}/, '');

/** What tells an element from its sisters of the same name. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  row: ['r'],
  c: ['r'],
  col: ['min'],
  Relationship: ['Id'],
  Override: ['PartName'],
  Default: ['Extension'],
  definedName: ['name', 'localSheetId'],
  sheet: ['name'],
};

/** Where two trees differ, as paths: worksheet/sheetData/row[3]/c[A3]@s */
export function differences(before: XmlTree, after: XmlTree, path = localName(before.name)): string[] {
  if (before.name !== after.name) return [`${path} is ${after.name}`];
  const attributes = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)]);
  const found = [...attributes]
    .filter((name) => before.attributes[name] !== after.attributes[name])
    .map((name) => `${path}@${localName(name)}`);
  const keepsSpace =
    before.children.length === 0 && after.children.length === 0 && /\{[^}]*\}(t|v|f)$/.test(before.name);
  const text = ({ text: content }: XmlTree) => (keepsSpace ? content : content.trim());
  if (text(before) !== text(after)) found.push(`${path}#text`);
  const [old, young] = [keyed(placed(before.children)), keyed(placed(after.children))];
  for (const [key, element] of old) {
    const other = young.get(key);
    if (other) found.push(...differences(element, other, `${path}/${key}`));
    else found.push(`${path}/${key} is gone`);
  }
  for (const key of young.keys()) if (!old.has(key)) found.push(`${path}/${key} is new`);
  if (found.length === 0 && [...old.keys()].join() !== [...young.keys()].join())
    found.push(`${path} has another order`);
  return found;
}

/** Rows and cells that do not say where they are stand behind the one before (ECMA-376 18.3.1.73, 18.3.1.4). */
function placed(elements: readonly XmlTree[]): readonly XmlTree[] {
  let row = 0;
  let column = 0;
  return elements.map((element) => {
    const { r } = element.attributes;
    if (localName(element.name) === 'row') {
      row = r === undefined ? row + 1 : Number(r);
      return r === undefined
        ? { ...element, attributes: { ...element.attributes, r: String(row) } }
        : element;
    }
    if (localName(element.name) !== 'c') return element;
    column = r === undefined ? column + 1 : columnIndex(r.replace(/\d+$/, '')) + 1;
    return { ...element, attributes: { ...element.attributes, r: columnName(column - 1) } };
  });
}

function keyed(elements: readonly XmlTree[]): Map<string, XmlTree> {
  const map = new Map<string, XmlTree>();
  const counts = new Map<string, number>();
  for (const element of elements) {
    const local = localName(element.name);
    const values = KEYS[local]?.map((name) => element.attributes[name] ?? '');
    const name = values ? `${local}[${values.join()}]` : local;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    map.set(count === 0 ? name : `${name}(${count + 1})`, element);
  }
  return map;
}
