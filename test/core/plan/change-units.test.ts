import { changeUnits } from '../../../src/core/plan/change-units';
import { planOf } from './plan-of';

test('units are renamed and joined wherever they stand', () => {
  const named = ['Một', 'Hai', 'Ba', 'Bốn'];
  const rows = [{ content: 'x', units: named, except: ['Hai', 'Khác'] }];
  const plan = planOf({
    units: named.map((name) => ({ name, shortName: `${name} ngắn`, formerNames: [`${name} cũ`] })),
    activities: rows,
    deadlines: rows,
    criteria: [{ name: 'x', units: named }],
    conditions: [{ title: 'x', units: named, except: ['Hai'] }],
    targets: named.map((unit) => ({ unit, content: 'x' })),
  });
  const after = changeUnits(plan, [
    { unit: 'Một', newName: ' Mới ' },
    { unit: 'Hai', mergedInto: 'Ba' },
    { unit: 'Ba', mergedInto: 'Một', newName: 'không dùng' },
    { unit: 'Bốn', newName: '  ' },
  ]);
  expect(after.units.map(({ name, formerNames }) => [name, formerNames])).toEqual([
    ['Mới', ['Một cũ', 'Một', 'Hai', 'Hai ngắn', 'Hai cũ', 'Ba', 'Ba ngắn', 'Ba cũ']],
    ['Bốn', ['Bốn cũ']],
  ]);
  for (const { units, except } of [...after.activities, ...after.deadlines, ...after.conditions]) {
    expect([units, except.slice(0, 1)]).toEqual([['Mới', 'Bốn'], ['Mới']]);
  }
  expect(after.criteria[0]!.units).toEqual(['Mới', 'Bốn']);
  expect(after.targets.map(({ unit }) => unit)).toEqual(['Mới', 'Mới', 'Mới', 'Bốn']);
});

test('two units that are each to go into the other stay findable', () => {
  const plan = planOf({ units: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] });
  const after = changeUnits(plan, [
    { unit: 'A', mergedInto: 'B' },
    { unit: 'B', mergedInto: 'A' },
  ]);
  expect(after.units.map(({ name }) => name)).toEqual(['C']);
});

test('units are renamed and merged with their history, also where they are named', () => {
  const plan = planOf({
    units: [
      { name: 'Phòng A', shortName: 'A', formerNames: ['A cũ'] },
      { name: 'Phòng B', shortName: 'B' },
      { name: 'Phòng C' },
    ],
    activities: [{ content: 'x', units: ['Phòng A', 'Phòng B', 'các phòng'], except: ['Phòng C'] }],
    targets: [{ content: 't', unit: 'Phòng A' }],
  });
  const changed = changeUnits(plan, [
    { unit: 'Phòng A', mergedInto: 'Phòng B' },
    { unit: 'Phòng B', newName: 'Phòng Tổng hợp' },
  ]);
  expect(changed.units.map(({ name, formerNames }) => [name, formerNames])).toEqual([
    ['Phòng Tổng hợp', ['Phòng B', 'Phòng A', 'A', 'A cũ']],
    ['Phòng C', []],
  ]);
  expect(changed.activities[0]!.units).toEqual(['Phòng Tổng hợp', 'các phòng']);
  expect(changed.activities[0]!.except).toEqual(['Phòng C']);
  expect(changed.targets[0]!.unit).toBe('Phòng Tổng hợp');
});

test('names swapped are swapped; a chain of mergers ends in one unit that knows them all', () => {
  const units = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
  const names = (changes: Parameters<typeof changeUnits>[1]) =>
    changeUnits(planOf({ units }), changes).units.map(({ name, formerNames }) =>
      `${name} ${formerNames.join(',')}`.trim(),
    );
  expect(
    names([
      { unit: 'A', newName: 'B' },
      { unit: 'B', newName: 'A' },
    ]),
  ).toEqual(['B A', 'A B', 'C', 'D']);
  expect(
    names([
      { unit: 'A', newName: 'B' },
      { unit: 'B', newName: 'X' },
    ]),
  ).toEqual(['B A', 'X B', 'C', 'D']);
  expect(
    names([
      { unit: 'A', mergedInto: 'B' },
      { unit: 'B', mergedInto: 'C' },
      { unit: 'C', mergedInto: 'D' },
      { unit: 'D', newName: 'Z' },
    ]),
  ).toEqual(['Z D,A,B,C']);
  expect(names([{ unit: 'A', newName: '  ' }])).toEqual(['A', 'B', 'C', 'D']);
});
