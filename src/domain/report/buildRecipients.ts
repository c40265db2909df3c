import type { Settings } from '../settings/Settings';
import { foldText } from '../text/foldText';
import { reportTexts } from './report.vi';
import { withoutEndMarks } from '../text/withoutEndMarks';

/**
 * The lines under "Nơi nhận:" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9): "- Như trên;" first in an addressed report,
 * "- Lưu: VT, …." last, however the settings punctuate and order them.
 */
export function buildRecipients({ addressees, recipients }: Settings): string[] {
  const names = recipients
    .map((line) => withoutEndMarks(line.replace(/^[-–\s]+/u, '')))
    .filter((name) => name !== '' && !isAsAbove(name));
  const archives = names.filter(isArchive);
  const lines = [
    ...(addressees.length > 0 ? [reportTexts.asAbove] : []),
    ...names.filter((name) => !isArchive(name)),
    ...(archives.length > 0 ? archives : [reportTexts.archive]).map(withDrafter),
  ];
  return lines.map((name, index) => `- ${name}${index === lines.length - 1 ? '.' : ';'}`);
}

/** Who drafted the report stands behind "VT", to be written in where the settings do not say. */
const withDrafter = (archive: string): string =>
  archive === reportTexts.archive ? `${archive}, ${reportTexts.blank}` : archive;

const isAsAbove = (name: string): boolean => foldText(name) === foldText(reportTexts.asAbove);
const isArchive = (name: string): boolean => /^luu( |$)/.test(foldText(name));
