import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const DIST = path.resolve(__dirname, '../../dist');
const html = fs.readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');

/** The scripts that the pane's page names itself: what loads before anything is chosen. */
const initial = [...html.matchAll(/<script src="?([^"\s>]+)/g)].map(([, source]) => source!);

test('the pane’s initial scripts are at most 250 KB gzipped, office.js aside', () => {
  const own = initial.filter((source) => !source.startsWith('office/'));
  expect(own.length).toBeGreaterThanOrEqual(3);
  const size = own.reduce((sum, source) => sum + zlib.gzipSync(fs.readFileSync(path.join(DIST, source))).length, 0);
  expect(size).toBeLessThanOrEqual(250 * 1024);
});

test('the pages, and libraries for files, are chunks of their own', () => {
  const chunks = fs.readdirSync(DIST).filter((name) => /^pane-.*\.js$/.test(name));
  for (const page of ['registration', 'plan', 'functions-page', 'diagnostics']) {
    expect(chunks.some((name) => name.startsWith(`pane-${page}.`))).toBe(true);
  }
  for (const source of initial.filter((one) => one.startsWith('taskpane'))) {
    const script = fs.readFileSync(path.join(DIST, source), 'utf8');
    expect(script).not.toMatch(/univer|\[Content_Types\]/i);
  }
});

test('every page carries the policy that keeps everything on its own origin', () => {
  for (const page of ['taskpane.html', 'workbench.html', 'help.html']) {
    const text = fs.readFileSync(path.join(DIST, page), 'utf8');
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/<script(?![^>]*src=)/);
  }
});
