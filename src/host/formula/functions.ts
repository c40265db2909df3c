import { DATE_FUNCTIONS } from './dateFunctions';
import type { FunctionTable } from './FunctionCall';
import { LOGICAL_FUNCTIONS } from './logicalFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { MATH_FUNCTIONS } from './mathFunctions';
import { TEXT_FUNCTIONS } from './textFunctions';

/** Every function the embedded Excel can calculate. */
export const FUNCTIONS: FunctionTable = {
  ...LOGICAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
};
