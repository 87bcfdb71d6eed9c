import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { checkManifest, checkManifests } from '../../scripts/build/check-manifest';
import { manifestFor, type ManifestOptions } from '../../scripts/build/manifest';
import { readManifest } from '../../scripts/build/read-manifest';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');

const source = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const built = (language: ManifestOptions['language'], host = 'https://thidua.example.vn/addin'): string =>
  manifestFor(source, { host, version, language });

test('both built manifests pass every offline check', () => {
  expect(checkManifests(DIST)).toEqual([]);
});

test('the host address may be a folder of a site', () => {
  const xml = built('vi');
  expect(checkManifest(xml, DIST)).toEqual([]);
  expect(xml).toContain('https://thidua.example.vn/addin/taskpane.html');
  expect(xml).not.toContain('localhost');
});

test('a host address without https is refused', () => {
  expect(() => built('vi', 'http://thidua.example.vn')).toThrow('https://');
});

test('the Vietnamese manifest is Vietnamese whatever the language of Office', () => {
  const xml = built('vi');
  expect(xml).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
  expect(xml).toContain('id="Registration.Label" DefaultValue="Đăng ký"');
  expect(xml).toContain('/functions-vi.json"');
  expect(xml).not.toContain('Override Locale');
});

/** Each fault put in on purpose is found, so that silence means something. */
test.each([
  [
    'a resid that names nothing',
    (xml: string) => xml.replace('<Label resid="Plan.Label"/>', '<Label resid="Plan.Lable"/>'),
    'Plan.Lable',
  ],
  [
    'a file that is not there',
    (xml: string) => xml.replace('functions-vi.json', 'functions-fr.json'),
    'functions-fr.json',
  ],
  ['an icon of the wrong size', (xml: string) => xml.replace('thidua-80.png', 'thidua-64.png'), 'not 80×80'],
  ['a text over the limit', (xml: string) => xml.replace('Rà soát bảng', 'Rà soát '.repeat(40)), '250'],
  [
    'a second runtime address',
    (xml: string) =>
      xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>'),
    'share one resid',
  ],
  ['another version', (xml: string) => xml.replace(`${version}.0`, '9.9.9.0'), '9.9.9.0'],
  ['an address without https', (xml: string) => xml.replace(/https:(\S+taskpane\.html"\/>)/, 'http:$1'), 'not https'],
])('finds %s', (_, damage, named) => {
  const damaged = damage(built('vi'));
  expect(damaged).not.toBe(built('vi'));
  expect(checkManifest(damaged, DIST).join('\n')).toContain(named);
});

test.each(['manifest.xml', 'manifest.auto.xml'])('office-addin-manifest reads %s', (name) => {
  const info = readManifest(path.join(DIST, name));
  expect(info).toMatchObject({
    id: '6f1f6a52-6f5e-4d0b-9b53-3c1f0a8e27d4',
    version: `${version}.0`,
    defaultLocale: name === 'manifest.xml' ? 'vi-VN' : 'en-US',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
});
