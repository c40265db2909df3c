import { clearValidations } from '../edit/clearCells';
import { touched } from '../edit/changed';
import { requireAllowed } from '../edit/requireWritable';
import { containsArea } from '../model/Area';
import { absoluteName, quotedSheet } from '../model/address';
import type { DataValidation as Rule } from '../model/rules';
import type { Json } from '../model/Workbook';
import { flagValue, objectValue, textValue, type Args } from '../protocol/args';
import { HostError, invalidArgument } from '../protocol/HostError';
import { readOnly, readWrite, type ObjectType } from '../protocol/ObjectType';
import { wireName } from '../protocol/wireName';
import { areaOf } from './rangeArgs';
import type { AreasTarget } from './Targets';

/** The rule that covers all of the cells; none when there is none, or several. */
const ruleOn = ({ sheet, areas }: AreasTarget): Rule | undefined =>
  sheet.validations.find((rule) =>
    areas.every((area) => rule.areas.some((part) => containsArea(part, area))),
  );

/** Excel.DataValidationType, where files say something else. */
const TYPES: Readonly<Record<string, string>> = { whole: 'WholeNumber' };

/** The longest list that can stand in a rule itself. */
const LONGEST_LIST = 255;

function readRule(target: AreasTarget): Json {
  const rule = ruleOn(target);
  if (!rule) return {};
  requireList(rule.type === 'list');
  const [formula] = rule.formulas;
  const source = formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
  return { list: { inCellDropDown: rule.inCellDropDown, source } };
}

function requireList(isList: boolean): void {
  if (!isList) throw new HostError('NotImplemented', 'Of data validations the embedded Excel knows lists.');
}

function newRule(value: Json, target: AreasTarget, args: Args): Rule {
  requireList(JSON.stringify(Object.keys(value ?? {})) === '["list"]');
  const { list = null } = objectValue(value, 'rule', ['list']);
  const { source = null, inCellDropDown = true } = objectValue(list, 'list', ['source', 'inCellDropDown']);
  return {
    ...(ruleOn(target) ?? PLAIN),
    areas: [...target.areas],
    type: 'list',
    operator: 'between',
    inCellDropDown: flagValue(inCellDropDown, 'inCellDropDown'),
    formulas: [sourceFormula(source, args), ''],
  };
}

const PLAIN: Pick<Rule, 'error' | 'attributes' | 'element'> = {
  error: { show: true, title: '', message: '', style: 'stop' },
  attributes: { allowBlank: '1', showInputMessage: '1' },
  element: undefined,
};

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

export const dataValidation: ObjectType<AreasTarget> = {
  since: '1.8',
  properties: {
    type: readOnly('1.8', (target) => {
      const type = ruleOn(target)?.type ?? 'none';
      return TYPES[type] ?? wireName(type);
    }),
    rule: readWrite('1.8', readRule, (target, value, session, args) => {
      const { sheet, areas } = target;
      requireAllowed(sheet, 'formatCells');
      const rule = newRule(value, target, args);
      for (const area of areas) clearValidations(sheet, area);
      sheet.validations.push(rule);
      touched(session, sheet);
    }),
  },
};
