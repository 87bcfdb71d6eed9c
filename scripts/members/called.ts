import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The rooms that may speak to a host. */
const ROOMS = ['workbook', 'commands', 'taskpane', 'functions'];
const SPEAKS = /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\./;
const OFFICE_TYPES = /@types[\\/]office-js[\\/]/;
const MEMBER = ts.SymbolFlags.Property | ts.SymbolFlags.Accessor | ts.SymbolFlags.Method | ts.SymbolFlags.Function;
const API_SET = /\[Api set:\s*([^\]]+)\]/;

/** A member of Office.js that the add-in calls. */
export interface CalledMember {
  readonly name: string;
  /** Its requirement set; null where the types name none. */
  readonly set: string | null;
  readonly isWritten: boolean;
  readonly files: ReadonlySet<string>;
}

type Recorder = (symbol: ts.Symbol | undefined, isWritten?: boolean) => void;

/**
 * Every member of Office.js that the add-in calls, found from the types: by its full name, with its requirement set, whether
 * it is written to, and the files that call it. What is named in the texts of `load` counts too.
 */
export function calledMembers(root: string): CalledMember[] {
  const files = ROOMS.flatMap((room) => sources(path.join(root, 'src', room))).filter(
    (file) => file.includes(`${path.sep}workbook${path.sep}`) || SPEAKS.test(fs.readFileSync(file, 'utf8')),
  );
  const program = programOf(root, files);
  const checker = program.getTypeChecker();
  const found = new Map<string, CalledMember & { isWritten: boolean; readonly files: Set<string> }>();
  for (const file of files) {
    const record: Recorder = (symbol, isWritten = false) => {
      const declaration = symbol?.declarations?.find((one) => OFFICE_TYPES.test(one.getSourceFile().fileName));
      if (!symbol || !declaration || !(symbol.flags & MEMBER)) return;
      const name = fullName(declaration);
      const known = found.get(name) ?? { name, set: setOf(declaration), isWritten: false, files: new Set<string>() };
      known.isWritten ||= isWritten;
      known.files.add(path.relative(root, file).split(path.sep).join('/'));
      found.set(name, known);
    };
    visit(program.getSourceFile(file)!, checker, record);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

/** Only our own modules are followed: what comes from elsewhere has nothing to do with Office.js. */
function programOf(root: string, files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson(
      { target: 'ES2022', lib: ['ES2022'], module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx' },
      root,
    ).options,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  return ts.createProgram([...files], options, host);
}

function visit(node: ts.Node, checker: ts.TypeChecker, record: Recorder): void {
  if (ts.isPropertyAccessExpression(node)) {
    const isWritten =
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    record(checker.getSymbolAtLocation(node.name), isWritten);
  } else if (ts.isObjectBindingPattern(node)) {
    const type = checker.getTypeAtLocation(node);
    for (const { propertyName, name } of node.elements) record(type.getProperty((propertyName ?? name).getText()));
  } else if (ts.isCallExpression(node) && isLoad(node, checker)) {
    recordLoaded(node, checker, record);
  }
  ts.forEachChild(node, (child) => visit(child, checker, record));
}

function isLoad({ expression, arguments: args }: ts.CallExpression, checker: ts.TypeChecker): boolean {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load' || args.length === 0) return false;
  const declarations = checker.getSymbolAtLocation(expression.name)?.declarations ?? [];
  return declarations.some((one) => OFFICE_TYPES.test(one.getSourceFile().fileName));
}

/** `items/name,items/worksheet/name` */
function recordLoaded(call: ts.CallExpression, checker: ts.TypeChecker, record: Recorder): void {
  const { expression: owner } = call.expression as ts.PropertyAccessExpression;
  for (const text of textsOf(call.arguments[0]!, checker)) {
    for (const steps of text.split(',').map((one) => one.trim().split('/'))) {
      let type = checker.getNonNullableType(checker.getTypeAtLocation(owner));
      for (const step of steps) {
        const symbol = checker.getPropertyOfType(type, step);
        if (!symbol) throw new Error(`${call.getSourceFile().fileName}: nothing is known of ${text}`);
        record(symbol);
        const own = checker.getTypeOfSymbolAtLocation(symbol, call);
        type = checker.getIndexTypeOfType(own, ts.IndexKind.Number) ?? own;
      }
    }
  }
}

/** All texts that an expression may have. */
function textsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce(
      (texts, { expression: inner, literal }) =>
        texts.flatMap((text) => textsOf(inner, checker).map((own) => text + own + literal.text)),
      [expression.head.text],
    );
  }
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue, checker), ...textsOf(expression.whenFalse, checker)];
  }
  const type = checker.getTypeAtLocation(expression);
  const types = type.isUnion() ? type.types : [type];
  if (types.every((one) => one.isStringLiteral())) return types.map(({ value }) => value);
  throw new Error(`${expression.getSourceFile().fileName}: what ${expression.getText()} loads is not known`);
}

function fullName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    if (name && !ts.isModuleBlock(node)) names.unshift(name.getText());
  }
  return names.join('.');
}

/** The requirement set of a member, or of what it belongs to. */
function setOf(declaration: ts.Declaration): string | null {
  const text = declaration.getSourceFile().text;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const sets = comments.flatMap(({ pos, end }) => API_SET.exec(text.slice(pos, end))?.[1] ?? []);
    if (sets.length > 0) return sets.at(-1)!.trim();
  }
  return null;
}
