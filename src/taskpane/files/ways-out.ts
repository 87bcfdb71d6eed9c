import type { Workbook } from '../../workbook/workbook';
import { download } from './download';

/** How a file left the pane. */
export type WayOut = 'opened' | 'downloaded' | 'none';

/** Excel for iPad and iPhone shows the pane in a view that saves no files. */
export function canDownload(): boolean {
  const platform = typeof Office === 'undefined' ? undefined : Office.context?.platform;
  return platform !== Office.PlatformType?.iOS && 'download' in HTMLAnchorElement.prototype;
}

/** A workbook for the user: opened by Excel where it can, else saved as a file; where neither is possible nothing happens. */
export async function handOver(workbook: Workbook, name: string, bytes: Uint8Array, type: string): Promise<WayOut> {
  if (await workbook.openNew(bytes)) return 'opened';
  return save(name, bytes, type);
}

/** A file of any other kind, or many in one. */
export function save(name: string, bytes: Uint8Array, type: string): WayOut {
  if (!canDownload()) return 'none';
  download(name, bytes, type);
  return 'downloaded';
}
