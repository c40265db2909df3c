import { touched } from '../edit/changed';
import { requireAllowed } from '../edit/requireWritable';
import { closeGap, makeRoom, moveRule } from '../edit/rulePriorities';
import { intersection } from '../model/Area';
import type { ConditionalFormat } from '../model/rules';
import type { Json } from '../model/Workbook';
import { flagValue, given, integer, numberValue } from '../protocol/args';
import { HostError, itemNotFound } from '../protocol/HostError';
import {
  answers,
  does,
  gets,
  makes,
  opens,
  readOnly,
  readWrite,
  type Navigation,
  type ObjectType,
} from '../protocol/ObjectType';
import { ref, type Ref } from '../protocol/Ref';
import type { Session } from '../protocol/Session';
import { conditionalFormatId } from '../xlsx/conditionalFormatId';
import { areasRef, rangeRef } from './rangeArgs';
import type { AreasTarget, ConditionalFormatTarget } from './Targets';

/** Excel.ConditionalFormatType by what the file says. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};
const typeName = ({ type }: ConditionalFormat) => TYPES[type] ?? 'PresetCriteria';

/** The formats that touch any of the areas, the first in priority first. */
const formatsOn = ({ sheet, areas }: AreasTarget): ConditionalFormat[] =>
  sheet.conditionalFormats
    .filter((format) => format.areas.some((part) => areas.some((area) => intersection(part, area))))
    .sort((a, b) => a.priority - b.priority);

function find(target: AreasTarget, id: unknown): Ref | null {
  const format = formatsOn(target).find((candidate) => candidate.id === id);
  return format ? ref('ConditionalFormat', { sheet: target.sheet, format }) : null;
}

function addFormat(session: Session, { sheet, areas }: AreasTarget, type: Json): Ref {
  requireAllowed(sheet, 'formatCells');
  if (type !== 'Custom')
    throw new HostError(
      'NotImplemented',
      `The embedded Excel adds no conditional format of type ${JSON.stringify(type)}.`,
    );
  makeRoom(session.workbook, sheet);
  const format: ConditionalFormat = {
    id: conditionalFormatId(),
    type: 'expression',
    areas: [...areas],
    priority: 1,
    stopIfTrue: false,
    formulas: [],
    style: {},
    attributes: {},
    rest: '',
    group: undefined,
    origin: undefined,
  };
  sheet.conditionalFormats.push(format);
  touched(session, sheet);
  return ref('ConditionalFormat', { sheet, format });
}

export const conditionalFormatCollection: ObjectType<AreasTarget> = {
  since: '1.6',
  properties: {},
  items: (target) =>
    formatsOn(target).map((format) => ref('ConditionalFormat', { sheet: target.sheet, format })),
  item: find,
  methods: {
    add: makes('1.6', (target, args, session) => addFormat(session, target, given(args, 0))),
    getCount: answers('1.6', (target) => formatsOn(target).length),
    getItemAt: gets('1.6', (target, args) => {
      const format = formatsOn(target)[integer(args, 0, 'index')];
      if (!format) throw itemNotFound('The conditional format');
      return ref('ConditionalFormat', { sheet: target.sheet, format });
    }),
  },
};

const rank = ({ sheet, format }: ConditionalFormatTarget) =>
  sheet.conditionalFormats.filter(({ priority }) => priority < format.priority).length;

/** `custom` fails on another type of rule, `customOrNullObject` gives nothing. */
const custom: Navigation<ConditionalFormatTarget> = opens('1.6', (target) => {
  if (target.format.type !== 'expression') throw itemNotFound('The custom rule');
  return ref('CustomConditionalFormat', target);
});

export const conditionalFormat: ObjectType<ConditionalFormatTarget> = {
  since: '1.6',
  id: ({ format }) => ({ Id: format.id }),
  properties: {
    id: readOnly('1.6', ({ format }) => format.id),
    type: readOnly('1.6', ({ format }) => typeName(format)),
    priority: readWrite('1.6', rank, ({ sheet, format }, value, { workbook }) =>
      moveRule(workbook, sheet, format, numberValue(value, 'priority', 0)),
    ),
    stopIfTrue: readWrite(
      '1.6',
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = flagValue(value, 'stopIfTrue');
      },
    ),
  },
  navigation: {
    custom,
    customOrNullObject: opens('1.6', (target) =>
      target.format.type === 'expression' ? ref('CustomConditionalFormat', target) : null,
    ),
  },
  methods: {
    delete: does('1.6', ({ sheet, format }, _, session) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      closeGap(session.workbook, sheet, format.priority);
      touched(session, sheet);
    }),
    getRange: gets('1.6', ({ sheet, format: { areas } }) => {
      const [first, ...more] = areas;
      if (!first || more.length > 0)
        throw new HostError('InvalidOperation', 'The conditional format covers several ranges.');
      return rangeRef(sheet, first);
    }),
    getRanges: gets('1.9', ({ sheet, format: { areas } }) => areasRef(sheet, areas)),
  },
};
