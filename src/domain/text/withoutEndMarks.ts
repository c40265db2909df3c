/**
 * "Báo cáo;" -> "Báo cáo". Here and elsewhere a look behind keeps a pattern that begins with a run from being tried anew
 * at each letter of the run, which would cost the square of its length.
 */
export const withoutEndMarks = (text: string): string => text.replace(/(?<![.;,\s])[.;,\s]+$/u, '');
