import type { CDPSession } from 'playwright-core';

/** What a keyboard driver for Vietnamese sends, through the DevTools protocol and without any delay between keys. */

type Step = string | { readonly backspaces: number; readonly inserted: string };

/** UniKey swallows the key that makes a mark, takes letters back and puts the composed ones in. */
const UNIKEY_STEPS: readonly Step[] = [
  ...'Nguye',
  { backspaces: 1, inserted: 'ê' },
  'n',
  { backspaces: 2, inserted: 'ễn' },
  ' ',
  ...'Thi',
  { backspaces: 1, inserted: 'ị' },
  ' ',
  ...'Hoa',
  { backspaces: 1, inserted: 'à' },
];

const COMPOSED_WORDS = [
  ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'],
  ['T', 'Th', 'Thi', 'Thị'],
  ['H', 'Ho', 'Hoa', 'Hoà'],
];

const SPECIAL = { Backspace: 8, Enter: 13, F2: 113 } as const;

export async function unikey(cdp: CDPSession): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const step of UNIKEY_STEPS) {
    if (typeof step === 'string') {
      sent.push(...letter(cdp, step));
      continue;
    }
    for (let count = 0; count < step.backspaces; count += 1) sent.push(press(cdp, 'Backspace'));
    sent.push(cdp.send('Input.insertText', { text: step.inserted }));
  }
  await Promise.all(sent);
}

export async function composed(cdp: CDPSession): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const processKey = { key: 'Process', code: '', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  COMPOSED_WORDS.forEach((stages, index) => {
    if (index > 0) sent.push(...letter(cdp, ' '));
    for (const text of stages) {
      sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...processKey }));
      sent.push(cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }));
      sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...processKey }));
    }
    sent.push(cdp.send('Input.insertText', { text: stages.at(-1)! }));
  });
  await Promise.all(sent);
}

export async function press(cdp: CDPSession, name: keyof typeof SPECIAL): Promise<void> {
  const code = SPECIAL[name];
  const key = { key: name, code: name, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  const down =
    name === 'Enter' ? { type: 'keyDown' as const, text: '\r', unmodifiedText: '\r' } : { type: 'rawKeyDown' as const };
  await Promise.all([
    cdp.send('Input.dispatchKeyEvent', { ...down, ...key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}

function letter(cdp: CDPSession, text: string): Promise<unknown>[] {
  const isCapital = text !== text.toLowerCase();
  const code = text === ' ' ? 32 : text.toUpperCase().charCodeAt(0);
  const key = {
    key: text,
    code: text === ' ' ? 'Space' : `Key${text.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    modifiers: isCapital ? 8 : 0,
  };
  return [
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}
