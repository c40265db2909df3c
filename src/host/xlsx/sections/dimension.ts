import { areaReference } from '../../model/address';
import { usedArea } from '../../model/cells';
import { xml } from '../../package/xml';
import type { Section } from '../Section';

export const dimension: Section = {
  name: 'dimension',
  read() {
    // What is used is known from the cells.
  },
  write(sheet) {
    const used = usedArea(sheet, false);
    return xml('dimension', { ref: used ? areaReference(used) : 'A1' });
  },
};
