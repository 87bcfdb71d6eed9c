import fs from 'node:fs';
import path from 'node:path';
import { PRESETS } from '../src/core/plan/presets';
import { ALLOWED } from './seeds/allowed';
import { checkCoverage, checkRows, statedRows } from './seeds/check-preset';
import { occurrences, readDocument, statements, type PlanDocument } from './seeds/document';

/** Holds the presets made of documents against the documents themselves, which are no part of the product. */
function main(folder: string | undefined): void {
  if (!folder) throw new Error('Name the folder of the documents: npm run test:seeds -- DIR');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const documents = names.map((name) => ({ name, ...readDocument(fs.readFileSync(path.join(folder, name), 'utf8')) }));
  const presets = PRESETS.filter(({ kind }) => kind === 'document');
  let failures = documents.length === presets.length ? 0 : 1;
  for (const preset of presets) {
    const rows = statedRows(preset.plan);
    const excerpts = rows.flatMap((row) => row.excerpts);
    const heldBy = (document: PlanDocument): number =>
      excerpts.filter((one) => occurrences(document, one).length > 0).length;
    const document = documents.reduce((best, one) => (heldBy(one) > heldBy(best) ? one : best));
    const complaints = [...checkRows(rows, document), ...checkCoverage(rows, document, ALLOWED[preset.id] ?? [])];
    failures += complaints.length;
    const said = statements(document).length;
    console.log(`${preset.id} (${document.name}): ${rows.length} rows, ${said} dates, percentages and items`);
    for (const { kind, text } of statements(document)) console.log(`  ${kind}: ${text}`);
    for (const complaint of complaints) console.log(`  NOT RIGHT ${complaint}`);
  }
  console.log(failures === 0 ? 'Every preset agrees with its document.' : `${failures} disagreements.`);
  process.exitCode = failures === 0 ? 0 : 1;
}

main(process.argv[2]);
