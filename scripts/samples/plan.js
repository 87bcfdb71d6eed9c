'use strict';

const { loadSource } = require('../build/load-source');
const path = require('node:path');
const { SheetBuilder, BODY, HEADING } = require('./sheet');

const root = path.resolve(__dirname, '../..');

/** The sheets of a preset's plan as the add-in writes them, but for the tables that the workbook has already. */
function planSheets(presetId, kept) {
  const { PRESETS, startPlan, writePlan } = loadSource(root, 'scripts/samples/plan-source.ts');
  const { plan } = PRESETS.find(({ id }) => id === presetId);
  return tableSheets(writePlan(startPlan(plan, presetId), new Set(kept)));
}

/** A sheet for each table. */
function tableSheets(tables) {
  return tables.map(({ name, sheet, columns, rows }) => {
    const builder = new SheetBuilder(
      sheet,
      columns.map(({ width }) => width),
    );
    const headings = columns.map(({ heading }) => heading);
    builder.line(0, headings, HEADING);
    const body = rows.length > 0 ? rows : [columns.map(() => '')];
    body.forEach((row, index) => {
      const looks = row.map((value, at) => ({ numberFormat: formatFor(columns[at].format, value) }));
      const contents = row.map((value) => (value === '' ? null : value));
      builder.line(1 + index, contents, { ...BODY, vertical: 'top' }, looks);
    });
    return builder.table(name, { row: 0, column: 0, rows: body.length + 1, columns: columns.length }, headings).build();
  });
}

function formatFor(format, value) {
  return typeof value === 'string' && value !== '' ? '@' : format;
}

module.exports = { planSheets, tableSheets };
