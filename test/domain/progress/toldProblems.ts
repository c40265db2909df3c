import type { Problem } from '../../../src/domain/problem/Problem';

/** What, how grave, where, and the values for the message. */
export const toldProblems = (problems: readonly Problem[]): readonly object[] =>
  problems.map(({ code, severity, cell, details }) => ({ code, severity, cell, ...details }));
