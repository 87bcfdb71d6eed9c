import fs from 'node:fs';
import path from 'node:path';
import { referencePage } from '../src/functions/help/reference';
import { membersOf, membersPage } from './members/page';

/** Writes the pages that are made: tests compare them with what they are made from. */
const ROOT = path.resolve(__dirname, '..');
const write = (name: string, text: string): void => fs.writeFileSync(path.join(ROOT, 'docs', name), text);

/** From the descriptors of the functions, and from the types of what the add-in calls. */
write('functions.md', referencePage());
write('office-members.md', membersPage(membersOf(ROOT)));
