import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { CalledMember } from './called';

/** What office.js does by itself, or asks of the page that it runs in. */
const BY_OFFICE = [
  /^Excel\.run$/,
  /^Excel\.RequestContext\./,
  /^Excel\.\w+\.(?:load|context)$/,
  /^OfficeExtension\./,
  /^Office\.(?:onReady|Actions\.associate|Addin\.(?:showAsTaskpane|onVisibilityModeChanged)|VisibilityModeChangedMessage\.visibilityMode|RequirementSetSupport\.isSetSupported)/,
  /^Office\.(?:Context|ContextInformation)\.(?:diagnostics|displayLanguage|host|officeTheme|platform|requirements|version)$/,
  /^Office\.OfficeTheme\.bodyBackgroundColor$/,
];

/** Events, and how office.js asks for them. */
const EVENTS: Readonly<Record<string, string>> = {
  onChanged: '_RegisterDataChangedEvent',
  onAdded: '_RegisterAddedEvent',
  onDeleted: '_RegisterDeletedEvent',
  onCalculated: '_RegisterCalculatedEvent',
};

/** Members that stand in another class on the wire. */
const ELSEWHERE: Readonly<Record<string, readonly [string, string]>> = {
  'Excel.createWorkbook': ['Application', 'CreateWorkbook'],
};

/** Members that the host refuses, and what the add-in does then. */
const REFUSED: Readonly<Record<string, string>> = {
  'Excel.Workbook.insertWorksheetsFromBase64': 'beyond 1.12, the set that the host stands for; the pane asks first',
};

/** The members of the host's classes, by the name of the class. */
export type HostMembers = ReadonlyMap<
  string,
  { readonly read: ReadonlySet<string>; readonly written: ReadonlySet<string> }
>;

/** What can be read or called, and what can be written to. */
export function hostMembers(root: string): HostMembers {
  const folder = path.join(root, 'src/workbench/host/excel');
  const known = new Map<string, { read: Set<string>; written: Set<string> }>();
  for (const file of fs.readdirSync(folder)) {
    const source = ts.createSourceFile(file, fs.readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const read = new Set<string>();
      const written = new Set<string>();
      for (const { kind, name } of statement.members) {
        const text = name && ts.isIdentifier(name) ? name.text : '';
        (kind === ts.SyntaxKind.SetAccessor ? written : read).add(text);
      }
      known.set(statement.name.text, { read, written });
    }
  }
  return known;
}

/** Who answers for a member: `null` where nobody does. */
export function answererOf({ name, isWritten }: CalledMember, known: HostMembers): string | null {
  if (BY_OFFICE.some((pattern) => pattern.test(name))) return 'office.js';
  if (REFUSED[name]) return REFUSED[name];
  const [, className, member] = /^Excel\.(\w+)\.(\w+)$/.exec(name) ?? [];
  const [owner = '', own = ''] = ELSEWHERE[name] ?? [className, member && (EVENTS[member] ?? pascal(member))];
  const found = known.get(owner);
  if (!found) return null;
  if (member === 'items') return found.read.has('items') ? `${owner}.items` : null;
  const isKnown = (found.read.has(own) || found.written.has(own)) && (!isWritten || found.written.has(own));
  return isKnown ? `${owner}.${own}` : null;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
