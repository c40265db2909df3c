import { main } from './main';
import { optimizeLater } from './optimizeLater';

optimizeLater();

const now = new Date();

/** The reader went away: `tthc … | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main(
  {
    args: process.argv.slice(2),
    stdin: process.stdin,
    print: (text) => process.stdout.write(`${text}\n`),
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
  },
  (text) => process.stderr.write(`${text}\n`),
).then((exitCode) => {
  process.exitCode = exitCode;
});
