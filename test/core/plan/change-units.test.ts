import { changeUnits } from '../../../src/core/plan/next-year';
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
