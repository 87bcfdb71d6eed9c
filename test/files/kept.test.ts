import fc from 'fast-check';
import type { Book } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { fromProperties, toProperties } from '../../src/files/kept';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { sheetIdsOf } from '../../src/workbench/book/sheet-ids';

const NATIVE = functionNames('THIDUA', []);
const settings = fc.dictionary(fc.string({ minLength: 1, unit: 'binary' }), fc.jsonValue(), {
  minKeys: 1,
  noNullPrototype: true,
});
const sheet = {
  name: 'Trang',
  hidden: false,
  protected: false,
  cells: [{ row: 0, column: 0, value: 1 }],
  merges: [],
  columnWidths: [],
  rowHeights: new Map<number, number>(),
  frozen: { rows: 0, columns: 0 },
  tables: [],
};
const book: Book = { names: [], activeSheet: 0, sheets: [sheet, { ...sheet, name: 'Trang 2' }] };

test('what is kept comes back from the properties of a document, whatever it is', () => {
  fc.assert(
    fc.property(settings, fc.array(fc.string({ unit: 'binary' })), (own, sheetIds) => {
      const properties = toProperties({ settings: new Map(Object.entries(own)), sheetIds });
      for (const text of Object.values(properties)) {
        expect(text.length).toBeLessThanOrEqual(255);
        expect(text).not.toMatch(/[\ud800-\udfff\ufffe\uffff]/);
      }
      const kept = fromProperties(properties)!;
      expect(kept.sheetIds).toEqual(sheetIds);
      // JSON knows no −0.
      expect(JSON.stringify([...kept.settings])).toBe(JSON.stringify(Object.entries(own)));
    }),
  );
});

test('it goes with a file, of several properties too', async () => {
  const people = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`lê mẫu ${at} 𠀋 | phòng “A” & B  `, 'same']),
  );
  const kept = { settings: new Map([['thidua.reading', { people }]]), sheetIds: ['b', 'a'] };
  const { book: read } = await readBook(await writeBook({ ...book, kept }, NATIVE), NATIVE);
  expect(read.kept).toEqual(kept);
  expect(sheetIdsOf(read)).toEqual(['b', 'a']);
});

test('a file keeps nothing where there is nothing, and what is damaged is passed over', async () => {
  const bytes = await writeBook({ ...book, kept: { settings: new Map(), sheetIds: ['b', 'a'] } }, NATIVE);
  const { book: read } = await readBook(bytes, NATIVE);
  expect(read.kept).toBeUndefined();
  expect(sheetIdsOf(read)).toEqual(['sheet-1', 'sheet-2']);
  for (const text of ['', '{', '[]', 'null', '{"settings":1,"sheetIds":[]}', '{"settings":{},"sheetIds":[1]}']) {
    expect(fromProperties({ 'Thi đua 1': text })).toBeNull();
  }
  expect(fromProperties({ 'Thi đua 1': 5 })).toBeNull();
});

test.each([[['a']], [['a', 'a']], [['a', '']], [['a', 'b', 'c']]])('ids %j are no ids of two sheets', (sheetIds) => {
  expect(sheetIdsOf({ ...book, kept: { settings: new Map(), sheetIds } })).toEqual(['sheet-1', 'sheet-2']);
});
