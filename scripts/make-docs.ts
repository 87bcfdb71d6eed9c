import fs from 'node:fs';
import path from 'node:path';
import { referencePage } from '../src/functions/help/reference';

/** Writes docs/functions.md from the descriptors of the functions. A test compares the file with them. */
fs.writeFileSync(path.resolve(__dirname, '../docs/functions.md'), referencePage());
