import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Draws the icons of the add-in: simple shapes, sampled 16 times a pixel, written as PNG. */
const SIZES = [16, 32, 64, 80];
const SAMPLES = 4;

type Color = readonly [number, number, number, number];
type Point = readonly [number, number];
/** Whether a shape covers a point. */
type Shape = (x: number, y: number) => boolean;
type Drawing = readonly (readonly [Shape, Color])[];

const RED: Color = [193, 39, 45, 255];
const GOLD: Color = [245, 183, 0, 255];
const INK: Color = [50, 49, 48, 255];
const PAPER: Color = [255, 255, 255, 255];
const NOTHING: Color = [0, 0, 0, 0];

/** Shapes in a unit square, later ones over earlier ones. */
const ICONS: Readonly<Record<string, Drawing>> = {
  // A medal: two ribbons, a disc and a star on it.
  thidua: [
    [polygon([0.2, 0.02], [0.45, 0.02], [0.6, 0.45], [0.4, 0.5]), RED],
    [polygon([0.8, 0.02], [0.55, 0.02], [0.4, 0.45], [0.6, 0.5]), RED],
    [disc(0.5, 0.64, 0.34), GOLD],
    [star(0.5, 0.64, 0.25), RED],
  ],
  // A sheet with two lines, and a tick.
  registration: [
    [box(0.1, 0.04, 0.76, 0.96), INK],
    [box(0.16, 0.1, 0.7, 0.9), PAPER],
    [box(0.25, 0.24, 0.6, 0.31), INK],
    [box(0.25, 0.4, 0.6, 0.47), INK],
    [polygon([0.4, 0.7], [0.5, 0.62], [0.62, 0.76], [0.88, 0.44], [0.97, 0.52], [0.63, 0.94]), RED],
  ],
  // A calendar page with one day marked.
  plan: [
    [box(0.06, 0.12, 0.94, 0.94), INK],
    [box(0.12, 0.34, 0.88, 0.88), PAPER],
    [box(0.24, 0.02, 0.34, 0.22), INK],
    [box(0.66, 0.02, 0.76, 0.22), INK],
    [box(0.22, 0.44, 0.36, 0.56), INK],
    [box(0.22, 0.66, 0.36, 0.78), INK],
    [star(0.62, 0.62, 0.22), RED],
  ],
  // A score sheet: three lines, each with its points.
  scoring: [
    [box(0.06, 0.06, 0.94, 0.94), INK],
    [box(0.12, 0.12, 0.88, 0.88), PAPER],
    ...[0.2, 0.44, 0.68].flatMap((top): Drawing => [
      [box(0.2, top + 0.02, 0.54, top + 0.1), INK],
      [disc(0.73, top + 0.06, 0.09), RED],
    ]),
  ],
  // A podium of three steps, a star over the highest.
  ranking: [
    [box(0.04, 0.62, 0.36, 0.96), INK],
    [box(0.36, 0.44, 0.66, 0.96), RED],
    [box(0.66, 0.72, 0.96, 0.96), INK],
    [star(0.51, 0.24, 0.22), GOLD],
  ],
  // A sum in a cell.
  functions: [
    [box(0.04, 0.14, 0.96, 0.86), INK],
    [box(0.1, 0.2, 0.9, 0.8), PAPER],
    [
      polygon(
        [0.2, 0.28],
        [0.56, 0.28],
        [0.56, 0.38],
        [0.36, 0.38],
        [0.48, 0.5],
        [0.36, 0.62],
        [0.56, 0.62],
        [0.56, 0.72],
        [0.2, 0.72],
        [0.2, 0.64],
        [0.34, 0.5],
        [0.2, 0.36],
      ),
      RED,
    ],
    [box(0.64, 0.42, 0.82, 0.48), INK],
    [box(0.64, 0.54, 0.82, 0.6), INK],
  ],
};

function box(left: number, top: number, right: number, bottom: number): Shape {
  return (x, y) => x >= left && x < right && y >= top && y < bottom;
}

function disc(centerX: number, centerY: number, radius: number): Shape {
  return (x, y) => (x - centerX) ** 2 + (y - centerY) ** 2 <= radius ** 2;
}

function polygon(...points: readonly Point[]): Shape {
  return (x, y) => {
    let isInside = false;
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
    return isInside;
  };
}

function star(centerX: number, centerY: number, radius: number): Shape {
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const length = index % 2 === 0 ? radius : radius * 0.382;
    return [centerX + length * Math.cos(angle), centerY + length * Math.sin(angle)];
  });
  return polygon(...points);
}

function colorAt(shapes: Drawing, x: number, y: number): Color {
  const [, color] = [...shapes].reverse().find(([covers]) => covers(x, y)) ?? [null, NOTHING];
  return color;
}

function pixels(shapes: Drawing, size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = { red: 0, green: 0, blue: 0, alpha: 0 };
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const [red, green, blue, alpha] = colorAt(shapes, x, y);
        sum.red += red * alpha;
        sum.green += green * alpha;
        sum.blue += blue * alpha;
        sum.alpha += alpha;
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      [sum.red, sum.green, sum.blue].forEach((channel, place) => {
        rows[at + place] = sum.alpha ? Math.round(channel / sum.alpha) : 0;
      });
      rows[at + 3] = Math.round(sum.alpha / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function png(shapes: Drawing, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(pixels(shapes, size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = path.resolve(__dirname, '../assets/icons');
for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of SIZES) fs.writeFileSync(path.join(folder, `${name}-${size}.png`), png(shapes, size));
}
