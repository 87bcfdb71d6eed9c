'use strict';

const { numbersIn, occurrences, statements } = require('./document');

/** Columns that name other rows, not what the document says. */
const OWN = new Set(['id', 'group', 'criterion', 'round', 'source', 'key', 'confirm']);

/** Every row of a preset with the excerpts it rests on. */
function rowsOf({ plan }, { tables, between }) {
  return Object.entries(plan).flatMap(([table, rows]) =>
    rows.map((row, index) => ({
      name: `${table} ${index + 1}`,
      columns: tables[table].columns,
      row,
      excerpts: row.source.words.split(between.trim()).map((words) => words.trim()),
    })),
  );
}

/** The numbers that the values of a row state: a share counts in per cent, a day as day, month and year. */
function statedNumbers({ row, columns }, fromSerial) {
  const stated = new Set();
  for (const [key, value] of Object.entries(row)) {
    if (OWN.has(key) || value === null) continue;
    if (typeof value !== 'number') for (const one of numbersIn([value].flat().join(' '))) stated.add(one);
    else if (columns[key].expects === 'date') for (const part of Object.values(fromSerial(value))) stated.add(part);
    else stated.add(columns[key].expects === 'percent' ? Math.round(value * 1e6) / 1e4 : value);
  }
  return stated;
}

/** Rows whose words are not in the document, or whose numbers do not stand beside them. */
function checkRows(rows, document, fromSerial) {
  const complaints = [];
  for (const row of rows) {
    const lines = new Set();
    for (const excerpt of row.excerpts) {
      const places = excerpt === '' ? [] : occurrences(document, excerpt);
      if (places.length === 0) complaints.push(`${row.name}: not in the document: “${excerpt}”`);
      for (const { from, to } of places) {
        for (let line = document.lineAt(from); line <= document.lineAt(to - 1); line += 1) lines.add(line);
      }
    }
    const beside = numbersIn([...lines].map((line) => document.lines[line]).join(' '));
    for (const number of statedNumbers(row, fromSerial)) {
      if (!beside.has(number)) complaints.push(`${row.name}: ${number} does not stand beside its words`);
    }
  }
  return complaints;
}

/** Statements of the document that no row rests on and that the list of exceptions does not name. */
function checkCoverage(rows, document, allowed, fromSerial) {
  const complaints = [];
  const excerpts = rows.flatMap((row) =>
    row.excerpts.flatMap((excerpt) =>
      occurrences(document, excerpt).map((place) => ({
        lines: [document.lineAt(place.from), document.lineAt(place.to - 1)],
        numbers: new Set([...statedNumbers(row, fromSerial), ...row.excerpts.flatMap((one) => [...numbersIn(one)])]),
      })),
    ),
  );
  const exceptions = allowed.map((one) => ({ ...one, places: occurrences(document, one.words) }));
  for (const { words, places } of exceptions) {
    if (places.length === 0) complaints.push(`exception that is not in the document: “${words}”`);
  }
  for (const statement of statements(document)) {
    const line = document.lineAt(statement.from);
    const numbers = statement.kind === 'item' ? [] : [...numbersIn(statement.text)];
    const isCovered = excerpts.some(
      (excerpt) =>
        excerpt.lines[0] <= line && line <= excerpt.lines[1] && numbers.every((number) => excerpt.numbers.has(number)),
    );
    const isAllowed = exceptions.some(({ places }) =>
      places.some(({ from, to }) => from < statement.to && statement.from < to),
    );
    if (!isCovered && !isAllowed) complaints.push(`${statement.kind} that no row covers: “${statement.text}”`);
  }
  return complaints;
}

module.exports = { rowsOf, checkRows, checkCoverage };
