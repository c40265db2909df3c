import type { Cell } from '../model/Cell';

/** A formula that spills: its file marks the cell, and Excel fills as many cells as it takes. */
export const isDynamic = ({ source }: Cell): boolean => /^<c\b[^>]*\scm=/.test(source?.xml ?? '');
