import { AGGREGATE_FUNCTIONS } from './aggregateFunctions';
import { CONDITIONAL_FUNCTIONS } from './conditionalFunctions';
import { DATE_FUNCTIONS } from './dateFunctions';
import type { FunctionTable } from './FunctionCall';
import { INFORMATION_FUNCTIONS } from './informationFunctions';
import { LOGICAL_FUNCTIONS } from './logicalFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { MATH_FUNCTIONS } from './mathFunctions';
import { TEXT_FUNCTIONS } from './textFunctions';

/** Every function that gives here exactly what it gives in Excel, or leaves the formula alone. */
export const FUNCTIONS: FunctionTable = {
  ...LOGICAL_FUNCTIONS,
  ...INFORMATION_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...AGGREGATE_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
};
