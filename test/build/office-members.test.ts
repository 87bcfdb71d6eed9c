import fs from 'node:fs';
import path from 'node:path';
import { membersOf, membersPage } from '../../scripts/members/page';

/* Every member of Office.js that the add-in calls is known to the host and named by a test. */

const ROOT = path.resolve(__dirname, '../..');
const members = membersOf(ROOT);

test('members are found: those that are read, called, destructured, and named in what is loaded', () => {
  const found = members.map(({ name }) => name);
  expect(found).toEqual(
    expect.arrayContaining([
      'Excel.Range.values',
      'Excel.Range.getRowProperties',
      'Excel.Workbook.worksheets',
      'Excel.TableCollection.items',
      'Excel.Range.valueTypes',
      'Office.Addin.showAsTaskpane',
    ]),
  );
  const sets = new Map(members.map(({ name, set }) => [name, set]));
  expect(sets.get('Excel.RangeAreas.address')).toBe('ExcelApi 1.9');
  expect(sets.get('Excel.Range.getMergedAreasOrNullObject')).toBe('ExcelApi 1.13');
});

test('the host answers for each of them', () => {
  expect(members.filter(({ answerer }) => answerer === null).map(({ name, files }) => [name, ...files])).toEqual([]);
});

test('a test names each member of the object model', () => {
  const unnamed = members.filter(({ name, tests }) => name.startsWith('Excel.') && tests.length === 0);
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});

test('docs/office-members.md says so; `npm run docs` writes it anew', () => {
  expect(fs.readFileSync(path.join(ROOT, 'docs/office-members.md'), 'utf8')).toBe(membersPage(members));
});
