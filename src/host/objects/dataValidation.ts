import { clearValidations } from '../edit/clearCells';
import { touched } from '../edit/changed';
import { requireAllowed } from '../edit/requireWritable';
import { containsArea } from '../model/Area';
import { absoluteName, quotedSheet } from '../model/address';
import type { DataValidation as Rule } from '../model/rules';
import type { Json } from '../model/Workbook';
import {
  choice,
  flagValue,
  isObject,
  objectValue,
  textValue,
  type Args,
  type JsonObject,
} from '../protocol/args';
import { invalidArgument } from '../protocol/HostError';
import { readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { wireName } from '../protocol/wireName';
import type { Session } from '../protocol/Session';
import { areaOf } from './rangeArgs';
import type { AreasTarget } from './Targets';

/** The rule that covers all of the cells; none when there is none, or several. */
const ruleOn = ({ sheet, areas }: AreasTarget): Rule | undefined =>
  sheet.validations.find((rule) =>
    areas.every((area) => rule.areas.some((part) => containsArea(part, area))),
  );

const KINDS = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'] as const;
const FILE_KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole' };
const fileKind = (kind: string) => FILE_KINDS[kind] ?? kind;
const kindOf = (rule: Rule) => KINDS.find((kind) => fileKind(kind) === rule.type);

/** Excel.DataValidationOperator, with a small letter as files write it. */
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const FILE_OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;

/** The longest list that can stand in a rule itself. */
const LONGEST_LIST = 255;

function readRule(target: AreasTarget): Json {
  const rule = ruleOn(target);
  const kind = rule && kindOf(rule);
  if (!kind) return {};
  const [formula1, formula2] = rule.formulas;
  if (kind === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: listSource(formula1) } };
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const operator = OPERATORS[FILE_OPERATORS.findIndex((name) => name === rule.operator)] ?? 'Between';
  return {
    [kind]: {
      formula1: operand(formula1),
      ...(formula2 === '' ? {} : { formula2: operand(formula2) }),
      operator,
    },
  };
}

const listSource = (formula: string) =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
const operand = (formula: string): Json =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

function newRule(value: Json, target: AreasTarget, args: Args): Rule {
  const rule = objectValue(value, 'rule', KINDS);
  const [kind, more] = KINDS.filter((name) => rule[name] !== undefined && rule[name] !== null);
  if (kind === undefined || more !== undefined) throw invalidArgument('A rule says exactly one thing.');
  const details = rule[kind] ?? null;
  if (!isObject(details)) throw invalidArgument(`${kind} must be an object.`);
  return {
    ...(ruleOn(target) ?? PLAIN),
    areas: [...target.areas],
    type: fileKind(kind),
    inCellDropDown: kind !== 'list' || flagValue(details['inCellDropDown'] ?? true, 'inCellDropDown'),
    operator: operatorOf(kind, details),
    formulas: formulasOf(kind, details, args),
  };
}

const PLAIN: Omit<Rule, 'areas' | 'type' | 'operator' | 'formulas' | 'inCellDropDown'> = {
  ignoreBlanks: true,
  prompt: { show: true, title: '', message: '' },
  error: { show: true, title: '', message: '', style: 'stop' },
  attributes: {},
  element: undefined,
};

function operatorOf(kind: string, details: JsonObject): string {
  if (kind === 'list' || kind === 'custom') return 'between';
  const operator = choice(details['operator'] ?? null, OPERATORS, 'operator');
  return FILE_OPERATORS[OPERATORS.indexOf(operator)] ?? 'between';
}

function formulasOf(kind: string, details: JsonObject, args: Args): [string, string] {
  if (kind === 'list') return [sourceFormula(details['source'] ?? null, args), ''];
  if (kind === 'custom') return [textValue(details['formula'] ?? null, 'formula').replace(/^=/, ''), ''];
  return [
    operandFormula(details['formula1'] ?? null),
    (details['formula2'] ?? null) === null ? '' : operandFormula(details['formula2'] ?? null),
  ];
}

function sourceFormula(source: Json, args: Args): string {
  const object = args.object(source, -1);
  if (object?.type === 'Range')
    return `${quotedSheet(object.target.sheet.name)}!${absoluteName(areaOf(object.target))}`;
  const text = textValue(source, 'source');
  if (text.startsWith('=')) return text.slice(1);
  if (text === '' || text.length > LONGEST_LIST)
    throw invalidArgument(`A list in the rule itself has 1 to ${LONGEST_LIST} characters.`);
  return `"${text.replaceAll('"', '""')}"`;
}

function operandFormula(value: Json): string {
  if (typeof value === 'number') return String(value);
  return textValue(value, 'formula').replace(/^=/, '');
}

function replace(session: Session, { sheet, areas }: AreasTarget, rule: Rule): void {
  for (const area of areas) clearValidations(sheet, area);
  sheet.validations.push(rule);
  touched(session, sheet);
}

export const dataValidation: ObjectType<AreasTarget> = {
  since: '1.8',
  properties: {
    type: readOnly('1.8', (target) => {
      const rule = ruleOn(target);
      return rule ? wireName(kindOf(rule) ?? 'none') : 'None';
    }),
    rule: readWrite('1.8', readRule, (target, value, session, args) => {
      requireAllowed(target.sheet, 'formatCells');
      replace(session, target, newRule(value, target, args));
    }),
  },
  navigation: {},
  methods: {},
};
