import { metadata } from '../../src/functions/metadata';
import { registry } from '../../src/functions/registry';

/** The public contract: elementwise parameters have a ▦, optional ones stand in brackets, a repeating one ends in …. */
const CONTRACT = `
  ATTAINMENT(actual▦, target▦, [direction▦])
  SCORE(actual▦, target▦, max▦, [rule▦])
  CHECKRULE(rule▦)
  TOTAL(points, maxima, [unassigned])
  ADJUST(total▦, [bonus▦], [bonus_cap▦], [penalty▦], [penalty_cap▦], [ceiling▦])
  WEIGHTED(scores, weights, [unassigned])
  BLOCTOTALS(maxima, unassigned, points…)
  GRADE(total▦, bands, [at_most▦])
  RANK(scores, [ties], [order], tiebreaker…)
  BLOCRANK(scores, blocs, [ties], [order], tiebreaker…)
  RANKING(names, scores, [blocs], [ties], [order], [top], tiebreaker…)
  AWARDS(scores, counts, labels, [blocs], [undecided], tiebreaker…)
  QUOTA(base▦, percent▦, [rounding], [minimum], [basis])
  RATIO(count▦, base▦)
  WITHIN(count▦, base▦, percent▦, [rounding], [minimum], [basis])
  ALLOCATE(seats, bases, [method], [minimum])
  VOTES(members▦, percent▦)
  STREAK(years, titles, title, [through])
  PRIZE(coefficient▦, base_salary▦, [unit])
  DEADLINE(phrase▦)
  DAYSLATE(received▦, deadline▦)
  NUMBER(text▦, [decimal_mark])
  SAMENAME(a▦, b▦)
  FINDNAME(name▦, list)
  TITLE(text▦)
`;

const promised = CONTRACT.trim()
  .split('\n')
  .map((line) => {
    const [, id = '', list = ''] = /^\s*(\w+)\((.*)\)$/.exec(line) ?? [];
    const parameters = list.split(', ').map((text) => ({
      name: text.replace(/[[\]▦…]/g, ''),
      isOptional: text.startsWith('['),
      isRepeating: text.endsWith('…'),
      isElementwise: text.includes('▦'),
    }));
    return { id, parameters };
  });

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly dimensionality: string;
    }[];
  }[];
}

test.each(['vi', 'en'] as const)('functions.json (%s) and the contract name the same functions', (language) => {
  const { functions } = metadata(language) as Metadata;
  const skeleton = functions.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name, optional, repeating }) => ({
      name,
      isOptional: optional === true,
      isRepeating: repeating === true,
    })),
  }));
  const wanted = promised.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name, isOptional, isRepeating }) => ({ name, isOptional, isRepeating })),
  }));
  expect(skeleton).toEqual(wanted);
  for (const { id, name } of functions) expect(name).toBe(id);
});

test('elementwise parameters take ranges', () => {
  for (const { id, parameters } of promised) {
    const own = registry.find((one) => one.id === id)!;
    parameters.forEach(({ isElementwise }, index) => {
      if (isElementwise) expect([id, own.parameters[index]!.shape]).toEqual([id, 'matrix']);
    });
  }
});
