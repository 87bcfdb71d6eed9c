'use strict';

/**
 * The rooms of the house, their chapters, and which others each may import: what lint holds the source against. The core's
 * own rooms are named one by one. Plain JavaScript, which lint can read.
 */
const PLAIN = ['core/numbers', 'core/names', 'core/dates', 'core/findings', 'core/steps'];
const POINTS = ['core/scoring', 'core/ranking', 'core/quotas'];
const CORE = [...PLAIN, ...POINTS, 'core/table', 'core/plan', 'core/registration', 'core/bloc'];
const ROOMS = {
  'core/numbers': ['core/names'],
  'core/names': ['core/numbers'],
  'core/dates': ['core/numbers', 'core/names'],
  'core/findings': [],
  'core/steps': [],
  'core/table': ['core/numbers', 'core/names', 'core/findings'],
  'core/scoring': PLAIN,
  'core/ranking': PLAIN,
  'core/quotas': PLAIN,
  'core/plan': [...PLAIN, ...POINTS, 'core/table'],
  'core/registration': [...PLAIN, ...POINTS, 'core/table', 'core/plan'],
  'core/bloc': [...PLAIN, ...POINTS, 'core/table', 'core/plan'],
  functions: [...CORE, 'locales/functions'],
  workbook: CORE,
  files: CORE,
  export: CORE,
  commands: ['workbook', ...CORE],
  'locales/functions': [],
  'locales/findings': ['core/findings'],
  'locales/messages': [],
  taskpane: [
    ...CORE,
    'functions',
    'workbook',
    'files',
    'export',
    'commands',
    'locales/messages',
    'locales/findings',
    'locales/functions',
  ],
  workbench: ['files'],
};

/** Inside the long rooms: chapters, and which others of the same room each may import. None leads upward. */
const CHAPTERS = {
  'core/registration': {
    table: [],
    reading: ['table'],
    people: ['table', 'reading'],
    ratios: ['table', 'reading', 'people'],
    checks: ['table', 'reading', 'people', 'ratios'],
    collect: ['table', 'reading'],
    report: ['table'],
  },
  'core/bloc': {
    points: [],
    sheets: ['points'],
    records: ['points', 'sheets'],
    standings: ['points', 'sheets', 'records'],
    review: ['points', 'sheets', 'records', 'standings'],
  },
  functions: {
    call: [],
    scoring: ['call'],
    ranking: ['call'],
    quotas: ['call'],
    texts: ['call'],
  },
  workbench: {
    grid: [],
    runtime: [],
    host: ['grid', 'runtime'],
  },
};

/** A room with its chapters, as elements. */
const whole = (room) => [room, ...Object.keys(CHAPTERS[room] ?? {}).map((chapter) => `${room}/${chapter}`)];
const elementsOf = (types) => ({ element: { types: { anyOf: types } } });
const allow = (from, to) => ({ from: elementsOf([from]), allow: { to: elementsOf(to) } });

function policies() {
  return Object.entries(ROOMS).flatMap(([room, others]) => {
    const outside = others.flatMap(whole);
    const inside = Object.entries(CHAPTERS[room] ?? {}).map(([chapter, below]) =>
      allow(`${room}/${chapter}`, [...[chapter, ...below].map((one) => `${room}/${one}`), ...outside]),
    );
    // What stands at the top of a room knows all of its chapters.
    return [allow(room, [...whole(room), ...outside]), ...inside];
  });
}

/** How long a file and a function may be, without blank lines and comments. */
const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
};

/** The rules and their settings, for the configuration of lint. */
module.exports = {
  sizes,
  ROOMS,
  CHAPTERS,
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    // The first pattern that fits names the element: chapters before their rooms.
    'boundaries/elements': [...Object.keys(ROOMS).flatMap((room) => whole(room).slice(1)), ...Object.keys(ROOMS)].map(
      (type) => ({ type, pattern: `src/${type}` }),
    ),
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          { allow: { to: { module: { origin: 'external' } } } },
          { allow: { to: { module: { origin: 'core' } } } },
          ...policies(),
        ],
      },
    ],
  },
};
