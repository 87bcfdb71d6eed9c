import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';

const DIST = path.resolve(__dirname, '../../dist');
const script = fs.readFileSync(path.join(DIST, 'functions.js'), 'utf8');

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality: string;
    }[];
  }[];
}
const readMetadata = (file: string): Metadata => JSON.parse(fs.readFileSync(path.join(DIST, file), 'utf8')) as Metadata;

/** A realm with `CustomFunctions` alone, in which touching a host, a page or a network throws. */
function run(): Map<string, (...args: unknown[]) => unknown> {
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  class FunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const ErrorCode = {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
  };
  const associate = (id: string, implementation: (...args: unknown[]) => unknown): void => {
    registered.set(id, implementation);
  };
  const realm = { CustomFunctions: { associate, Error: FunctionsError, ErrorCode } };
  for (const name of ['Office', 'document', 'fetch', 'XMLHttpRequest', 'localStorage']) {
    Object.defineProperty(realm, name, {
      get() {
        throw new Error(`functions.js reads ${name}`);
      },
    });
  }
  vm.runInNewContext(script, realm);
  return registered;
}

test('functions.js needs CustomFunctions alone and registers every id of functions.json', () => {
  const ids = readMetadata('functions.json').functions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect([...run().keys()].sort()).toEqual([...ids].sort());
});

test('the registered functions work there, errors and their sentences included', () => {
  const functions = run();
  expect(functions.get('RANK')!([[90], [95], [null], [90]], null, null, [])).toEqual([[2], [1], [''], [2]]);
  const error = functions.get('TOTAL')!([[1], ['']], [[2], [3]], null) as { code: string; message: string };
  expect(error).toMatchObject({ code: '#N/A', message: 'Đối số points, hàng 2: chưa chấm điểm.' });
});

test('every function names its place on the help page, which is that of the manifest', () => {
  const page = /<SupportUrl DefaultValue="([^"]+)"/.exec(fs.readFileSync(path.join(DIST, 'manifest.xml'), 'utf8'))![1];
  const help = fs.readFileSync(path.join(DIST, 'help.html'), 'utf8');
  for (const { id, helpUrl } of readMetadata('functions.json').functions) {
    expect(helpUrl).toBe(`${page}#${id}`);
    expect(help).toContain(`<dt id="${id}">`);
  }
});

test('functions.js is at most 25 KB gzipped', () => {
  expect(zlib.gzipSync(script).length).toBeLessThanOrEqual(25 * 1024);
});

test('both metadata files describe the same functions and parameters, in their own language', () => {
  const [english, vietnamese] = [readMetadata('functions.json'), readMetadata('functions-vi.json')];
  const skeleton = (metadata: Metadata): unknown =>
    JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === 'description' ? undefined : value)));
  expect(skeleton(vietnamese)).toEqual(skeleton(english));
  for (const { functions, ...options } of [english, vietnamese]) {
    expect(options).toEqual({ allowErrorForDataTypeAny: true });
    for (const { id, name, description, parameters } of functions) {
      expect(name).toBe(id);
      expect([description, ...parameters.map((parameter) => parameter.description)].every(Boolean)).toBe(true);
    }
  }
  const texts = (metadata: Metadata): string[] => metadata.functions.map(({ description }) => description);
  expect(texts(vietnamese).some((text, index) => text === texts(english)[index])).toBe(false);
});

test('the page loads the same script under a name that changes with it', () => {
  const page = fs.readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const [, own] = /<script src="(functions\.[0-9a-f]{8}\.js)"/.exec(page) ?? [];
  expect(fs.readFileSync(path.join(DIST, own!), 'utf8')).toBe(script);
  const { own: hashed } = JSON.parse(fs.readFileSync(path.join(DIST, 'files.json'), 'utf8')) as { own: string[] };
  expect(hashed).toContain(own);
});
