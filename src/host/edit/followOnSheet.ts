import type { Move } from '../model/Move';
import type { Sheet } from '../model/Sheet';
import { parseFragment } from '../package/parseXml';
import { replaceSpans } from '../package/replaceSpans';
import { followElement, type Rules } from '../xlsx/carried/followElement';
import { place } from '../xlsx/carried/kinds';
import { RULES } from '../xlsx/carried/rules';
import { readAutoFilter } from '../xlsx/sections/autoFilter';
import { followFormula } from './followMove';

/** What the rules, lists and links of a sheet name, wherever that is. */
export function followOnSheet(sheet: Sheet, move: Move): void {
  const follow = (formula: string) => followFormula(formula, sheet, move);
  for (const format of sheet.conditionalFormats) {
    format.formulas = format.formulas.map(follow);
    format.rest = followFragment(format.rest, RULES.worksheet, sheet, move);
  }
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    formulas: [follow(validation.formulas[0]), follow(validation.formulas[1])],
  }));
  const filter = followFragment(sheet.autoFilter?.xml ?? '', RULES.worksheet, sheet, move);
  sheet.autoFilter = filter === '' ? undefined : readAutoFilter(filter);
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({
    ...link,
    location: link.location === undefined ? undefined : place(link.location, sheet, move),
  }));
}

/** Elements side by side, as the file has them. */
export function followFragment(text: string, rules: Rules, own: Sheet, move: Move): string {
  if (text === '') return text;
  const whole = `<r>${text}</r>`;
  const spans = followElement(parseFragment(whole), rules, { own, moves: [move] });
  return replaceSpans(whole, spans ?? []).slice(3, -4);
}
