import { UnitFinder } from '../../../src/core/plan/find-unit';
import { planOf } from './plan-of';

const finderOf = (...units: { id?: string; name: string; shortName?: string; formerNames?: string[] }[]): UnitFinder =>
  new UnitFinder(planOf({ units }).units);

const units = finderOf(
  { id: 'VP', name: 'Văn phòng Sở', shortName: 'Văn phòng' },
  { id: 'TTr', name: 'Thanh tra' },
  { id: 'P01', name: 'Phòng Công nghệ thông tin', shortName: 'Phòng CNTT', formerNames: ['Phòng Tin học', 'TH'] },
  { id: 'P02', name: 'Phòng Kế hoạch - Tài chính', shortName: 'KHTC' },
  { id: 'TT', name: 'Trung tâm Dữ liệu', shortName: 'TTDL' },
  { id: 'CC', name: 'Chi cục Đo lường' },
);
const nameOf = (text: string): string | undefined => units.find(text)?.name;

test.each([
  ['Văn phòng Sở', 'Văn phòng Sở'],
  ['VĂN PHÒNG', 'Văn phòng Sở'],
  ['vp sở', 'Văn phòng Sở'],
  ['V.P. Sở', 'Văn phòng Sở'],
  ['VP', 'Văn phòng Sở'],
  ['P.CNTT', 'Phòng Công nghệ thông tin'],
  ['P CNTT', 'Phòng Công nghệ thông tin'],
  ['phòng  Công  nghệ thông tin', 'Phòng Công nghệ thông tin'],
  ['Phòng Tin học', 'Phòng Công nghệ thông tin'],
  ['TH', 'Phòng Công nghệ thông tin'],
  ['P01', 'Phòng Công nghệ thông tin'],
  ['Phòng Kế hoạch Tài chính', 'Phòng Kế hoạch - Tài chính'],
  ['P. Kế hoạch/Tài chính', 'Phòng Kế hoạch - Tài chính'],
  ['K.H.T.C', 'Phòng Kế hoạch - Tài chính'],
  ['TT. Dữ liệu', 'Trung tâm Dữ liệu'],
  ['CC Đo lường', 'Chi cục Đo lường'],
])('%s is %s', (text, name) => {
  expect(nameOf(text)).toBe(name);
  expect(nameOf(text.normalize('NFD'))).toBe(name);
});

test.each(['', 'Phòng', 'Công nghệ thông tin', 'Tin học', 'Sở', 'Thanh', 'P Thanh tra', 'Văn phong Sở'])(
  '%s is none of them',
  (text) => expect(nameOf(text)).toBeUndefined(),
);

test('a short name of two units names neither; a full name is stronger than a short one, that than a former one', () => {
  const own = finderOf(
    { id: '1', name: 'Phòng Một', shortName: 'Hai phòng', formerNames: ['Phòng Cũ'] },
    { id: '2', name: 'Phòng Hai', shortName: 'Hai phòng', formerNames: ['Phòng Ba'] },
    { id: 'Phòng Một', name: 'Phòng Ba', shortName: 'Phòng Cũ' },
  );
  expect(own.find('Hai phòng')).toBeNull();
  expect(own.find('Phòng Ba')?.id).toBe('Phòng Một');
  expect(own.find('Phòng Một')?.id).toBe('1');
  expect(own.find('Phòng Cũ')?.id).toBe('Phòng Một');
});

test('a unit that is listed twice is one; names that differ by their dots alone are two', () => {
  const twice = finderOf(
    { id: '1', name: 'Thanh tra', shortName: 'TTr' },
    { id: '2', name: 'THANH TRA', shortName: 'TTr' },
  );
  expect(twice.find('thanh tra')?.id).toBe('1');
  expect(twice.find('TTr')?.id).toBe('1');
  const alike = finderOf({ id: '1', name: 'Đội 1-2' }, { id: '2', name: 'Đội 12' });
  expect([alike.find('Đội 1-2')?.id, alike.find('Đội 12')?.id, alike.find('Đội 1.2')]).toEqual(['1', '2', null]);
});

test('within a longer text, of several the longest', () => {
  expect(units.within('Danh sách đăng ký của THANH TRA năm 2022')?.id).toBe('TTr');
  expect(units.within('Phòng Kế hoạch – Tài chính, cùng Thanh tra')?.id).toBe('P02');
  expect(units.within('Thanh trang trí')).toBeNull();
  expect(finderOf({ name: '' }, { name: '…' }).within('bất kỳ')).toBeNull();
});

test.each([
  ['Trưởng phòng CNTT', 'P01', 'Trưởng'],
  ['Chuyên viên - Văn phòng', 'VP', 'Chuyên viên'],
  ['Phó Chánh Thanh tra Sở', 'TTr', 'Phó Chánh'],
  ['Giám đốc, Trung tâm Dữ liệu', 'TT', 'Giám đốc'],
  ['Thanh tra cơ quan', 'TTr', ''],
])('%s ends with %s', (text, id, before) => {
  expect(units.ending(text)).toMatchObject({ unit: { id }, before });
});

test.each(['Phòng Thanh tra', 'Ban Thanh tra', 'Chuyên viên', 'Nhân viên TH 1', ''])('%s ends with none', (text) =>
  expect(units.ending(text)).toBeNull(),
);

test('the nearest name', () => {
  expect(units.nearest('Thanh traa')?.id).toBe('TTr');
  expect(units.nearest('khtcc')?.id).toBe('P02');
  expect(units.nearest('xyz')).toBeNull();
});
