import { execFileSync } from 'node:child_process';

const INTERPRETERS = ['python3', '/usr/bin/python3', 'python'];

/** The first Python that has openpyxl. */
export function findOpenpyxl(): string | undefined {
  return INTERPRETERS.find((python) => {
    try {
      execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
