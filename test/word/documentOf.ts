import { SaxesParser } from 'saxes';
import { readZip } from '../../src/host/package/readZip';
import { textOfBytes } from '../../src/host/package/xml';
