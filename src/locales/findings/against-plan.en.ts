import { sentences } from './sentences';

export const againstPlan = sentences('against-plan', {
  'plan/ratio-exceeded': {
    name: 'Ratio exceeded',
    text: '{award}{unit}: {count} {role}, at most {limit} allowed ({excess} too many).',
    derivation: 'Base {base} people {baseTitle} × {percent} = {raw}, {rounding}. The share {role} is {actual}.',
  },
  'plan/base-missing': {
    name: 'Base missing',
    text: '{award}{unit}: {count} {role}, but nobody is {role} for {baseTitle}, of which the {percent} is taken.',
  },
  'plan/ratio-partial': {
    name: 'Ratio not judged',
    all: '{award}: the ratio of {percent} is taken over all units. Only some of them were read, so it is not judged; check all sheets.',
    unit: '{award}{unit}: {count} {role}, at most {limit} of {base} people {baseTitle}; not judged yet, because {undecided} more whose unit is not known may belong here. Correct the units first.',
  },
  'plan/unit-missing': { name: 'Units missing', text: 'Nobody of this unit is registered: {unit}.' },
  'plan/units-missing': {
    name: 'No list of units',
    text: 'The plan lists no units, so units and the ratios within each unit were not checked.',
  },
});
