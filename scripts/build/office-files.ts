import path from 'node:path';

/** What office.js loads of itself in Excel on Windows, the web and Mac, in the languages of the add-in. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

export const CDN = 'https://appsforoffice.microsoft.com/lib/1';

export function officeFrom(root: string): { from: string; to: string }[] {
  const dist = path.join(root, 'node_modules/@microsoft/office-js/dist');
  return OFFICE_FILES.map((file) => ({ from: path.join(dist, file), to: `office/${file}` }));
}
