import { child, flag, outerXml, rewritten, xml } from '../../package/xml';
import { readColor } from '../readStyles';
import type { Section } from '../Section';
import { writeColor } from '../writeStyles';

export const sheetProperties: Section = {
  name: 'sheetPr',
  read([element], sheet) {
    sheet.tabColor = readColor(child(element, 'tabColor'));
    if (flag(child(element, 'pageSetUpPr')?.attributes['fitToPage'])) sheet.page.fit = { across: 1, down: 1 };
  },
  write(sheet, [element]) {
    const setup = child(element, 'pageSetUpPr');
    const fit = sheet.page.fit !== undefined;
    const setupText =
      setup || fit
        ? xml('pageSetUpPr', {
            ...setup?.attributes,
            fitToPage: fit || (setup?.attributes['fitToPage'] === undefined ? undefined : false),
          })
        : '';
    const others =
      element?.children.filter(({ name }) => name !== 'tabColor' && name !== 'pageSetUpPr') ?? [];
    const tab = child(element, 'tabColor');
    const color = writeColor('tabColor', sheet.tabColor);
    const isKept = tab && writeColor('tabColor', readColor(tab)) === color;
    const content = (isKept ? outerXml(tab) : color) + others.map(outerXml).join('') + setupText;
    return content === '' && !element ? '' : rewritten(element, 'sheetPr', {}, content);
  },
};
