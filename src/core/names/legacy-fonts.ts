/** Vietnamese letters as two old encodings put them into the places of Western ones. */
const PLAIN =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ'.split(
    ' ',
  );

/** TCVN 5712:1993 as fonts named `.Vn…` show it. */
const TCVN3_LETTERS =
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ ®'.split(
    ' ',
  );
const TCVN3_CAPITALS: readonly (readonly [string, string])[] = [
  ['¡', 'Ă'],
  ['¢', 'Â'],
  ['£', 'Ê'],
  ['¤', 'Ô'],
  ['¥', 'Ơ'],
  ['¦', 'Ư'],
  ['§', 'Đ'],
];

/** VNI: a mark of its own behind the letter, as fonts named `VNI-…` show it. */
const VNI_LETTERS =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ'.split(
    ' ',
  );

const TCVN3 = new Map([...TCVN3_LETTERS.map((letter, at) => [letter, PLAIN[at]!] as const), ...TCVN3_CAPITALS]);
const VNI = new Map(
  VNI_LETTERS.flatMap((letters, at) => [
    [letters, PLAIN[at]!] as const,
    [letters.toUpperCase(), PLAIN[at]!.toUpperCase()] as const,
    [letters[0]!.toUpperCase() + letters.slice(1), PLAIN[at]!.toUpperCase()] as const,
  ]),
);

/** Signs that no Vietnamese text in Unicode has next to a letter, and that stand for letters in TCVN3. */
const ONLY_TCVN3 = /[µ¸¶·¹¨»¾¼½Æ©ÇËÐÎÏÑªÖ×ØÜÞßäëåæçîïðñøö÷ûü®§«¬\u00AD¡¢£¤¥¦]/u;
/** Two vowels that never stand side by side in Vietnamese, and the letter for `đ`. */
const ONLY_VNI = /[ñÑ]|[aeoôöuy][øûõï]|[aeoôöy]ù|a[êéèúüëâáàåãä]|[eo][âåä]|e[áàã]/iu;
const WORD = /\p{L}/u;

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** A text that was typed in an old encoding, and what it says in Unicode; null where it is none. */
export function legacyText(text: string): { readonly encoding: LegacyEncoding; readonly unicode: string } | null {
  const composed = text.normalize('NFC');
  if (!WORD.test(composed) || /[\u1EA0-\u1EF9ăđơư]/iu.test(composed)) return null;
  const fromVni = composed.replace(
    /[aeoôöuy][øùûõïêéèúüëâáàåãä]|[ìíæóòôöîñ]/giu,
    (letters) => VNI.get(letters) ?? letters,
  );
  if (ONLY_VNI.test(composed) && isVietnamese(fromVni)) return { encoding: 'VNI', unicode: fromVni };
  if (!ONLY_TCVN3.test(composed)) return null;
  const fromTcvn = [...composed].map((letter) => TCVN3.get(letter) ?? letter).join('');
  return isVietnamese(fromTcvn) ? { encoding: 'TCVN3', unicode: fromTcvn } : null;
}

/** Letters that old encodings took the places of and Vietnamese has none of; those it has too; and those of Unicode alone. */
const FOREIGN = 1;
const MODERN = 2;
const SHARED = 3;
const KINDS = new Uint8Array(0x1f00).fill(FOREIGN, 0xa1, 0x100).fill(MODERN, 0x1ea0, 0x1efa);
for (const letter of 'ĂăĐđƠơƯư') KINDS[letter.charCodeAt(0)] = MODERN;
for (const letter of 'ÀÁÂÃÈÉÊÌÍÒÓÔÙÚÝàáâãèéêìíòóôùúý') KINDS[letter.charCodeAt(0)] = SHARED;

/** Behind these a letter that Vietnamese has too may be a mark of VNI; behind `u` only letters that it lacks are. */
const VOWELS = new Uint8Array(0x1f00);
for (const letter of 'aeoôöyAEOÔÖY') VOWELS[letter.charCodeAt(0)] = 1;

/** False for nearly every text in Unicode, at the first letter that shows it; never for one in an old encoding. */
export function mayBeLegacy(text: string): boolean {
  let isDoubtful = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === MODERN) return false;
    if (kind === FOREIGN) isDoubtful = true;
    else if (kind === SHARED && at > 0 && !isDoubtful)
      isDoubtful = VOWELS[text.charCodeAt(at - 1)] === 1 && ONLY_VNI.test(text.slice(at - 1, at + 1));
  }
  return isDoubtful;
}

/** A text as it reads, whatever it was typed in. */
export function inUnicode(text: string): string {
  return (mayBeLegacy(text) ? legacyText(text)?.unicode : null) ?? text;
}

/** Every word is one vowel group between consonants, as Vietnamese words are; figures and signs are passed over. */
function isVietnamese(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  const letters = (word: string): string =>
    word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  return (
    words.length > 0 &&
    words.every(
      (word) => /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}[cghmnpt]{0,2}$/.test(letters(word)) || /^[\p{Lu}]+$/u.test(word),
    )
  );
}
