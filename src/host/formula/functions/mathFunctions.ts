import { leaveAlone } from '../leaveAlone';
import { floor, roundedTo, truncated } from '../numbers';
import { power } from '../operators';
import { error } from '../values';
import { scalar, type FunctionTable } from './FunctionCall';

const rounding = (round: (size: number) => number, defaults: readonly number[] = []) =>
  scalar(['number', 'number'], defaults, (number, digits) => roundedTo(number, truncated(digits), round));

/** Beyond this quotient old Excels give #NUM!, new ones do not. */
const LARGEST_QUOTIENT = 134_217_728;

/** With the sign of the divisor; left alone when the last bits of the quotient would decide. */
function remainder(number: number, divisor: number) {
  if (divisor === 0) return error('#DIV/0!');
  const quotient = number / divisor;
  if (Math.abs(quotient) >= LARGEST_QUOTIENT) return leaveAlone();
  floor(quotient);
  const left = number % divisor;
  return left !== 0 && left < 0 !== divisor < 0 ? left + divisor : left;
}

export const MATH_FUNCTIONS: FunctionTable = {
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor, [0]),
  INT: scalar(['number'], [], floor),
  ABS: scalar(['number'], [], Math.abs),
  SIGN: scalar(['number'], [], Math.sign),
  SQRT: scalar(['number'], [], (number) => (number < 0 ? error('#NUM!') : Math.sqrt(number))),
  POWER: scalar(['number', 'number'], [], power),
  MOD: scalar(['number', 'number'], [], remainder),
};
