import fs from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { readManifest } from './read-manifest';

const LIMITS = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };
const MOST_ID = 32;

/** What is wrong with the manifests of a built folder, as sentences; none when they are right. No network is used. */
export function checkManifests(dist: string): string[] {
  return ['manifest.xml', 'manifest.auto.xml'].flatMap((name) => {
    const file = path.join(dist, name);
    const faults = [...checkManifest(fs.readFileSync(file, 'utf8'), dist), ...readingFaults(file)];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

function readingFaults(file: string): string[] {
  try {
    const { id, version: read } = readManifest(file);
    return id && read === `${version}.0` ? [] : ['office-addin-manifest reads another id or version'];
  } catch {
    return ['office-addin-manifest cannot read it'];
  }
}

export function checkManifest(xml: string, dist: string): string[] {
  const faults: string[] = [];
  const all = (pattern: RegExp): string[][] => [...xml.matchAll(pattern)];
  const resources = new Map(
    all(/<bt:(?:Image|Url|String) id="([^"]*)" DefaultValue="([^"]*)"/g).map(([, id, value]) => [id!, value!]),
  );
  const used = all(/resid="([^"]*)"/g).map(([, id]) => id!);

  for (const id of new Set(used)) if (!resources.has(id)) faults.push(`resid ${id} names no resource`);
  for (const id of resources.keys()) {
    if (!used.includes(id)) faults.push(`resource ${id} is used nowhere`);
    if (id.length > MOST_ID) faults.push(`resource id ${id} is longer than ${MOST_ID} characters`);
  }
  for (const [, id] of all(/<(?:Group|Control)[^>]* id="([^"]*)"/g)) {
    if (id!.length > MOST_ID) faults.push(`id ${id} is longer than ${MOST_ID} characters`);
  }
  for (const [group, limit] of Object.entries(LIMITS)) {
    const body = new RegExp(`<${group}>([\\s\\S]*?)</${group}>`).exec(xml)?.[1] ?? '';
    for (const [, value] of body.matchAll(/(?:Default)?Value="([^"]*)"/g)) {
      if (unescaped(value!).length > limit) faults.push(`${group} text is longer than ${limit} characters: ${value}`);
    }
  }
  faults.push(...addressFaults(xml, dist), ...iconFaults(xml, resources, dist));

  const runtimes = all(/<Runtime resid="([^"]*)"/g).map(([, id]) => id);
  const page = /<Page>\s*<SourceLocation resid="([^"]*)"/.exec(xml)?.[1];
  const commands = /<FunctionFile resid="([^"]*)"/.exec(xml)?.[1];
  if (runtimes.length !== 1 || page !== runtimes[0] || commands !== runtimes[0]) {
    faults.push('the runtime, the page of the functions and the function file must share one resid');
  }
  const own = /<Version>([^<]*)<\/Version>/.exec(xml)?.[1];
  if (own !== `${version}.0`) faults.push(`version ${own} is not ${version}.0 of package.json`);
  const locale = /<DefaultLocale>([^<]*)</.exec(xml)?.[1];
  const strings = all(/<bt:String [^>]*>/g).length;
  const overrides = all(/<bt:String [^>]*>\s*<bt:Override Locale="vi-VN"/g).length;
  if (locale !== 'vi-VN' && overrides !== strings) faults.push('a text has no vi-VN override');
  if (locale === 'vi-VN' && /<(?:bt:)?Override/.test(xml)) faults.push('the Vietnamese manifest still has overrides');
  return faults;
}

function addressFaults(xml: string, dist: string): string[] {
  const hosts = new Set<string>();
  const faults: string[] = [];
  for (const [, address] of xml.matchAll(/Value="(https?:[^"]*)"/g)) {
    const url = new URL(unescaped(address!));
    hosts.add(url.host);
    if (url.protocol !== 'https:') faults.push(`${address} is not https`);
    const base = new URL(/<SourceLocation DefaultValue="([^"]*)"/.exec(xml)![1]!).pathname.replace(
      /taskpane\.html$/,
      '',
    );
    const file = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
    if (!fs.existsSync(path.join(dist, file))) faults.push(`${address} has no file ${file}`);
  }
  if (hosts.size > 1) faults.push(`more than one host: ${[...hosts].join(', ')}`);
  return faults;
}

type Icon = readonly [size: number, address: string | undefined];

function iconFaults(xml: string, resources: ReadonlyMap<string, string>, dist: string): string[] {
  const wanted = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, id]): Icon => [
    Number(size),
    resources.get(id!),
  ]);
  const top = (element: string, size: number): Icon => [
    size,
    new RegExp(`<${element} DefaultValue="([^"]*)"`).exec(xml)?.[1],
  ];
  return [...wanted, top('IconUrl', 32), top('HighResolutionIconUrl', 64)].flatMap(([size, address]) => {
    if (!address) return [`an icon of ${size} px is missing`];
    const file = path.join(dist, 'assets/icons', path.basename(new URL(address).pathname));
    if (!fs.existsSync(file)) return [`${address} has no file`];
    const bytes = fs.readFileSync(file);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return width === size && height === size ? [] : [`${address} is ${width}×${height}, not ${size}×${size}`];
  });
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
