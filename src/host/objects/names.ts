import { parseFormula } from '../formula/parseFormula';
import { isError } from '../model/Cell';
import { nameDiffers } from '../model/Changes';
import { absoluteName, areaName, quotedSheet } from '../model/address';
import type { Sheet } from '../model/Sheet';
import type { Name, Workbook } from '../model/Workbook';
import { given, text } from '../protocol/args';
import { HostError, invalidArgument } from '../protocol/HostError';
import { does, makes, readOnly, type ObjectType } from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { rangeOfName } from './nameArea';
import { areaOf } from './rangeArgs';
import type { Targets } from './Targets';

type Collection = Targets['NamedItemCollection'];

const BUILT_IN = '_xlnm.';
const shownName = ({ name }: Name) => name.replace(BUILT_IN, '');

/** The workbook's collection shows its own names, a sheet's collection those of the sheet. */
const namesOf = ({ names }: Workbook, { sheet }: Collection) =>
  names.filter((item) => item.sheet === sheet && item.name !== '_xlnm._FilterDatabase');

function find(workbook: Workbook, collection: Collection, key: string): Ref | null {
  const found = namesOf(workbook, collection).find(
    (item) => shownName(item).toLowerCase() === key.toLowerCase(),
  );
  return found ? ref('NamedItem', found) : null;
}

function kindAndValue(
  workbook: Workbook,
  name: Name,
): readonly [type: string, value: string | number | boolean] {
  const target = rangeOfName(workbook, name);
  if (target) return ['Range', `${quotedSheet(target.sheet.name)}!${areaName(areaOf(target))}`];
  const formula = parseFormula(name.formula);
  if (formula?.kind !== 'value' || formula.value === null) return ['String', `=${name.formula}`];
  if (isError(formula.value)) return ['Error', formula.value.error];
  return [
    { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof formula.value as 'string'],
    formula.value,
  ];
}

export const namedItem: ObjectType<Name> = {
  since: '1.1',
  properties: {
    name: readOnly('1.1', shownName),
    type: readOnly('1.1', (name, { workbook }) => kindAndValue(workbook, name)[0]),
    value: readOnly('1.1', (name, { workbook }) => kindAndValue(workbook, name)[1]),
  },
  methods: {
    delete: does('1.4', (name, _, { workbook }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      nameDiffers(workbook, name.name);
    }),
  },
};

/** A letter or _ first, no spaces, and nothing that reads as a cell. */
const isName = (name: string) =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
  !/^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/.test(name);

function addName({ workbook }: Session, sheet: Sheet | undefined, name: string, formula: string): Name {
  if (!isName(name)) throw invalidArgument(`${JSON.stringify(name)} is no name.`);
  if (workbook.names.some((item) => item.sheet === sheet && item.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  }
  const added: Name = { name, formula, sheet, hidden: false, attributes: {}, origin: undefined };
  workbook.names.push(added);
  nameDiffers(workbook, name);
  return added;
}

export const namedItemCollection: ObjectType<Collection> = {
  since: '1.1',
  properties: {},
  items: (collection, { workbook }) => namesOf(workbook, collection).map((name) => ref('NamedItem', name)),
  item: (collection, key, { workbook }) => (typeof key === 'string' ? find(workbook, collection, key) : null),
  methods: {
    add: makes('1.4', ({ sheet }, args, session) => {
      const object = args.object(given(args, 1), 1);
      const formula =
        object?.type === 'Range'
          ? `${quotedSheet(object.target.sheet.name)}!${absoluteName(areaOf(object.target))}`
          : text(args, 1, 'reference').replace(/^=/, '');
      return ref('NamedItem', addName(session, sheet, text(args, 0, 'name'), formula));
    }),
  },
};
