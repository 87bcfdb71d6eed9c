import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DAY = '2026-01-01T00:00:00Z';

/** A workbook's file without the time at which it was written: the same sources give the same bytes. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = 'docProps/core.xml';
  parts[core] = strToU8(strFromU8(parts[core]!).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, DAY));
  // The format of an archive keeps days without their zone: the day of the zone that runs this.
  return zipSync(parts, { mtime: new Date(2026, 0, 1), level: 9 });
}
