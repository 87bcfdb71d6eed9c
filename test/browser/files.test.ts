import fs from 'node:fs';
import path from 'node:path';
import type { Book } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { WORKBOOK_LIMITS } from '../../src/files/limits';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { cellAt, eventually, inGrid, openWorkbook, pane, savedBytes, type Opened } from './page';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const names = functionNames('THIDUA', ['TOTAL', 'ADJUST', 'RANK']);

let opened: Opened;
beforeAll(async () => {
  opened = await openWorkbook('?sample=xep-hang-bang-ham.xlsx');
});
afterAll(() => opened.browser.close());

const open = (name: string, buffer: Buffer): Promise<void> =>
  opened.page.setInputFiles('#files input[type=file]', { name, mimeType: 'application/octet-stream', buffer });

/** The sentence of the message, which is then closed. */
async function refusal(): Promise<string> {
  const dialog = opened.page.locator('dialog[open]');
  await dialog.waitFor();
  const sentence = await dialog.locator('p').first().textContent();
  await dialog.locator('button').click();
  await dialog.waitFor({ state: 'detached' });
  return sentence!;
}

const compoundFile = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(60), Buffer.from(text, 'utf16le')]);

describe('a file that cannot be opened', () => {
  test.each([
    ['an empty file', 'a.xlsx', Buffer.alloc(0), 'Tệp rỗng'],
    ['a text called .xlsx', 'b.xlsx', Buffer.from('Họ và tên,Điểm'), 'không phải là tệp Excel'],
    ['a PDF', 'c.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
    ['an old .xls', 'd.xls', compoundFile('Workbook'), '.xls'],
    ['a file with a password', 'e.xlsx', compoundFile('EncryptedPackage'), 'mật khẩu'],
    ['a torn zip', 'f.xlsx', fs.readFileSync(path.join(SAMPLES, 'xep-hang-bang-ham.xlsx')).subarray(0, 5000), 'hỏng'],
    ['a file over the limit', 'g.xlsx', Buffer.alloc(WORKBOOK_LIMITS.bytes + 1, 'P'), '30 MB'],
  ])('%s: one sentence, and the open workbook stays', async (_, name, bytes, part) => {
    await open(name, bytes);
    expect(await refusal()).toContain(part);
    expect(await inGrid.values(opened.page, cellAt('Tổng hợp!B6'))).toEqual([['Đơn vị Mẫu A']]);
  });
});

test('a file is opened by the button, and the pane works on it', async () => {
  await open('của tôi.xlsx', fs.readFileSync(path.join(SAMPLES, 'dang-ky-thi-dua.xlsx')));
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('Đã mở của tôi.xlsx'));
  const frame = await pane(opened.page);
  await frame.click('#check-all');
  await frame.waitForSelector('[data-finding]');
  expect(await frame.locator('[data-finding]').count()).toBe(8);
});

test('a file is opened by dropping it on the page', async () => {
  const bytes = fs.readFileSync(path.join(SAMPLES, 'xep-hang-bang-ham.xlsx')).toString('base64');
  await opened.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'thả vào.xlsx'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, bytes);
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('Đã mở thả vào.xlsx'));
  expect(await inGrid.values(opened.page, cellAt('Tổng hợp!G6'), 8)).toEqual([[2], [4], [7], [1], [8], [5], [2], [6]]);
});

test('a copy is downloaded under a new name, after saying what it leaves out', async () => {
  await inGrid.write(opened.page, cellAt('Đơn vị Mẫu A!D7'), 7.5);
  await opened.page.click('#save-copy');
  const dialog = opened.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Bản sao không có');
  expect(await dialog.locator('li').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    dialog.locator('button[value=save]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('thả vào - bản sao.xlsx');
  const { book } = await readBook(await savedBytes(download), names);
  const { book: original } = await readBook(fs.readFileSync(path.join(SAMPLES, 'xep-hang-bang-ham.xlsx')), names);
  const look = ({ sheets }: typeof book): unknown =>
    sheets.map(({ name, merges, frozen, cells }) => ({
      name,
      merges: merges.length,
      frozen,
      formulas: cells.flatMap(({ row, column, formula, spill }) => (formula ? [[row, column, formula, spill]] : [])),
      texts: cells.flatMap(({ row, column, value, style }) =>
        typeof value === 'string' ? [[row, column, value, style]] : [],
      ),
    }));
  expect(look(book)).toEqual(look(original));
  const changed = book.sheets[1]!.cells.find(({ row, column }) => row === 6 && column === 3);
  expect(changed?.value).toBe(7.5);
});

test('a protected sheet is read, and neither typing nor the add-in changes it', async () => {
  const cell = (row: number, value: number): object => ({ row, column: 0, value });
  const sheet = { hidden: false, protected: true, merges: [], columnWidths: [], rowHeights: new Map(), tables: [] };
  const cells = [cell(0, 5), { ...cell(1, 10), formula: 'A1*2' }];
  const sheets = [{ ...sheet, name: 'Khoá', frozen: { rows: 0, columns: 0 }, cells }] as unknown as Book['sheets'];
  await open('khoá.xlsx', Buffer.from(await writeBook({ sheets, names: [], activeSheet: 0 }, names)));
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('Đã mở khoá.xlsx'));
  await inGrid.select(opened.page, cellAt('Khoá!A1'));
  await opened.page.keyboard.type('99');
  await opened.page.keyboard.press('Enter');
  const frame = await pane(opened.page);
  const refused = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Khoá').getRange('A1').values = [[99]];
      await context.sync();
    }).catch((error: { code: string }) => error.code),
  );
  expect(refused).toBe('AccessDenied');
  expect(await inGrid.values(opened.page, cellAt('Khoá!A1'), 2)).toEqual([[5], [10]]);
  await frame.click('#check-active');
  await frame.waitForSelector('[data-outcome=no-table]');
});

test('names of the workbook and of a sheet, and newer functions, are computed with or keep their results, and come back in the copy', async () => {
  const cell = (column: number, value: number, formula?: string): object => ({
    row: 0,
    column,
    value,
    ...(formula && { formula }),
  });
  const plain = { hidden: false, protected: false, merges: [], columnWidths: [], rowHeights: new Map(), tables: [] };
  const sheets = [
    {
      ...plain,
      name: 'A',
      frozen: { rows: 0, columns: 0 },
      // The stored results are others: what is shown was computed.
      cells: [
        cell(0, 7),
        cell(1, 1, 'TyLe*2'),
        cell(2, 1, 'Rieng*3'),
        cell(3, 1, 'HeSo*A1'),
        cell(4, 9, 'RANK.EQ(A1,A1:A1)'),
        cell(5, 42, '_xlfn.LET(_xlpm.x,A1,_xlpm.x*6)'),
        cell(6, 11, 'F1+A1'),
      ],
    },
  ] as unknown as Book['sheets'];
  const defined = [
    { name: 'TyLe', formula: 'A!$A$1' },
    { name: 'HeSo', formula: '0.5' },
    { name: 'Rieng', formula: 'A!$A$1', sheet: 'A' },
  ];
  await open('tên vùng.xlsx', Buffer.from(await writeBook({ sheets, names: defined, activeSheet: 0 }, names)));
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('Đã mở tên vùng.xlsx'));
  expect(await opened.page.textContent('#status')).toContain('1 ô giữ kết quả đã lưu');
  expect(await opened.page.textContent('#status')).toContain('chưa tính được LET.');
  await eventually(async () =>
    expect(await inGrid.values(opened.page, cellAt('A!A1'), 1, 7)).toEqual([[7, 14, 21, 3.5, 1, 42, 49]]),
  );
  await inGrid.write(opened.page, cellAt('A!A1'), 8);
  await eventually(async () =>
    expect(await inGrid.values(opened.page, cellAt('A!A1'), 1, 7)).toEqual([[8, 16, 24, 4, 1, 42, 50]]),
  );
  await inGrid.select(opened.page, cellAt('A!F1'));
  await eventually(async () =>
    expect(await opened.page.textContent('#status')).toContain('giữ kết quả đã lưu trong tệp'),
  );
  await opened.page.click('#save-copy');
  expect(await opened.page.locator('dialog[open]').textContent()).toContain('chưa tính được LET.');
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.locator('dialog[open] button[value=save]').click(),
  ]);
  const { book } = await readBook(await savedBytes(download), names);
  expect(book.sheets[0]!.cells.find(({ column }) => column === 5)).toMatchObject({
    formula: '_xlfn.LET(_xlpm.x,A1,_xlpm.x*6)',
    value: 42,
  });
  expect(book.names).toEqual(expect.arrayContaining(defined));
  expect(book.names).toHaveLength(defined.length);
  expect(book.sheets[0]!.cells.find(({ column }) => column === 4)).toMatchObject({
    formula: 'RANK.EQ(A1,A1:A1)',
    value: 1,
  });
});

test('all of it without a request to any other origin', () => {
  expect(opened.outside).toEqual([]);
  expect(opened.errors).toEqual([]);
});
