/** What node:fs throws: ENOENT, EACCES, … */
export function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
