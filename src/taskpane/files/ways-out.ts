import type { Workbook } from '../../workbook/workbook';
import { download } from './download';

/** How a file left the pane. */
export type WayOut = 'opened' | 'downloaded' | 'none';

/** The views of Excel for Mac, iPad and iPhone save no files and say nothing (office-js 2700, 3385, 4681). */
export function canDownload(): boolean {
  if (!('download' in HTMLAnchorElement.prototype)) return false;
  if (typeof Office === 'undefined' || !Office.PlatformType) return true;
  const { iOS, Mac } = Office.PlatformType;
  const platform = Office.context?.platform;
  return platform !== iOS && platform !== Mac;
}

/** A workbook for the user: saved as a file where the view can, else opened by Excel; where neither is possible nothing happens. */
export async function handOver(workbook: Workbook, name: string, bytes: Uint8Array, type: string): Promise<WayOut> {
  if (canDownload()) return save(name, bytes, type);
  return (await workbook.openNew(bytes)) ? 'opened' : 'none';
}

/** A file of any other kind, or many in one. */
export function save(name: string, bytes: Uint8Array, type: string): WayOut {
  if (!canDownload()) return 'none';
  download(name, bytes, type);
  return 'downloaded';
}
