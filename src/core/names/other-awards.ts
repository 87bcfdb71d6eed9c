import { foldedWords } from './fold';
import type { TitleCode } from './titles';

/** What the forces call titles that are elsewhere named otherwise. Source: Luật số 06/2022/QH15, Điều 24, 27, 28. */
const SAME_AS: ReadonlyMap<string, TitleCode> = new Map([
  ['chien si tien tien', 'LĐTT'],
  ['don vi tien tien', 'TTLĐTT'],
  ['don vi quyet thang', 'TTLĐXS'],
]);

/** Awards of the State that no plan of an agency sets a ratio for. Source: Luật số 06/2022/QH15, Điều 9. */
const OF_STATE =
  /^(?:huan chuong|huy chuong|ky niem chuong|giai thuong (?:ho chi minh|nha nuoc)|anh hung (?:lao dong|luc luong vu trang)|me viet nam anh hung|(?:nha giao|thay thuoc|nghe si|nghe nhan) (?:nhan dan|uu tu))\b/;

function titleWords(text: string): string {
  return foldedWords(text)
    .replace(/^danh hieu /, '')
    .replace(/\bsy\b/, 'si');
}

/** The title that another one equals; null where the text names none of those. */
export function equalTitle(text: string): TitleCode | null {
  return SAME_AS.get(titleWords(text)) ?? null;
}

/** Whether a text names an order, a medal or an honour: nothing that is misspelt, and nothing that ratios speak of. */
export function isStateAward(text: string): boolean {
  return OF_STATE.test(titleWords(text));
}
