import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FunctionsFile } from '../runtime/function-metadata';
import { scriptRuntime } from '../runtime/script-runtime';
import { Bar } from './Bar';
import { ask } from './dialog';
import { acceptDrops } from './drop';
import { faultSentence } from './faults';
import { download } from './download';
import { handedOver, handOver } from './hand-over';
import { LEFT_OUT_TEXT } from './left-out';
import { readManifest, type AddIn } from './manifest';
import { moveByF6, type Region } from './regions';
import { SAMPLES } from './samples';
import { pageText, type PageLanguage, type PageText } from './texts';
import { Workbench } from './workbench';

const LANGUAGE_KEY = 'thidua.language';
/** So many of the functions that are lacking are named. */
const NAMED = 5;
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

let language: PageLanguage = localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
const text = (key: PageText, values?: Readonly<Record<string, string | number>>): string =>
  pageText(language, key, values);
const say = (message: string): void => {
  element('status').textContent = message;
};

/** The add-in as each of its manifests describes it. */
type AddIns = Readonly<Record<PageLanguage, AddIn>>;

/** A part of the bar, which F6 leads to by its first button. */
const region = (id: 'ribbon' | 'files'): Region => ({
  element: element(id),
  focus: () => element(id).querySelector('button')?.focus(),
});

async function start(): Promise<void> {
  const read = async (file: string): Promise<AddIn> => readManifest(await (await fetch(file)).text());
  const [vi, en] = await Promise.all([read('manifest.xml'), read('manifest.auto.xml')]);
  const addIns: AddIns = { vi, en };
  const addIn = addIns[language];
  const runtime = scriptRuntime();
  Object.assign(window, { CustomFunctions: runtime.global, THIDUA_LANGUAGE: language });
  const [metadata] = await Promise.all([fetch(addIn.metadataUrl), loadScript(addIn.scriptUrl)]);
  const functions = (await metadata.json()) as FunctionsFile;
  const onKey = moveByF6(() => [
    region('ribbon'),
    region('files'),
    { element: element('grid'), focus: () => element('grid').querySelector<HTMLElement>('[contenteditable]')?.focus() },
    { element: element('pane'), focus: () => workbench.focusPane() },
  ]);
  const workbench = new Workbench({
    addIn,
    functions,
    table: runtime.functions,
    gridContainer: element('grid'),
    paneContainer: element('pane'),
    paneTitle: text('paneTitle'),
    locale: language === 'vi' ? 'vi-VN' : 'en-US',
    language: () => language,
    onNote: (note) => say(note ?? ''),
    onKept: () => say(text('keptCell')),
    onPane: () => draw(addIns, workbench),
    openWorkbook: (bytes) => {
      if (handOver(bytes)) return;
      void openFile(addIns, workbench, new File([bytes as BlobPart], text('newWorkbook')));
    },
    onKey,
  });
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('beforeunload', (event) => {
    if (workbench.hasChanges) event.preventDefault();
  });
  draw(addIns, workbench);
  acceptDrops(element('drop'), (files) => void openFile(addIns, workbench, files[0]!, files.length));
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== LANGUAGE_KEY) return;
    speak(newValue === 'en' ? 'en' : 'vi', addIns, workbench);
  });
  const handed = await handedOver()?.catch(() => null);
  if (handed) await show(addIns, workbench, handed, text('newWorkbook'));
  else await openSample(addIns, workbench, wantedSample());
  performance.mark('sample computed');
  document.documentElement.dataset['ready'] = 'true';
  Object.assign(window, { workbench });
}

function wantedSample(): string {
  const wanted = new URLSearchParams(location.search).get('sample');
  return SAMPLES.find(({ file }) => file === wanted)?.file ?? SAMPLES[0]!.file;
}

const bar = createRoot(element('bar'));

/** Draws what stands around the grid and the pane, in the language of the page and as the workbook is now. */
function draw(addIns: AddIns, workbench: Workbench): void {
  document.documentElement.lang = language;
  Object.assign(window, { THIDUA_LANGUAGE: language });
  const { fileName } = workbench;
  // Whoever asks for an element of the bar finds it.
  flushSync(() =>
    bar.render(
      <Bar
        addIn={addIns[language]}
        text={text}
        sample={SAMPLES.find(({ file }) => file === fileName)?.file ?? ''}
        fileName={fileName}
        isPaneVisible={workbench.isPaneVisible}
        onCommand={({ action }) => {
          if (action === null) workbench.showPane();
          else void workbench.press(action);
        }}
        onOpen={(file) => void openFile(addIns, workbench, file)}
        onSample={({ file }) => void openSample(addIns, workbench, file)}
        onSave={() => void saveCopy(workbench)}
        onPane={() => workbench.showPane()}
        onLanguage={() => {
          speak(language === 'vi' ? 'en' : 'vi', addIns, workbench);
          localStorage.setItem(LANGUAGE_KEY, language);
        }}
      />,
    ),
  );
  element('drop').textContent = text('dropHere');
}

/** Page and grid in another language; the pane follows what is stored. */
function speak(next: PageLanguage, addIns: AddIns, workbench: Workbench): void {
  language = next;
  workbench.setLanguage(language);
  draw(addIns, workbench);
}

/** Asks before changes that no copy holds are lost. */
async function mayReplace(workbench: Workbench): Promise<boolean> {
  if (!workbench.hasChanges) return true;
  const choices = [
    { id: 'go', label: text('unsavedGo') },
    { id: '', label: text('cancel') },
  ];
  const content = { title: text('unsavedTitle'), paragraphs: [text('unsavedText')] };
  return (await ask(element('dialog'), content, choices)) === 'go';
}

/** Opens a workbook and the pane beside it. */
async function show(addIns: AddIns, workbench: Workbench, bytes: Uint8Array, name: string): Promise<void> {
  await workbench.open(bytes, name);
  workbench.showPane();
  draw(addIns, workbench);
}

async function openFile(addIns: AddIns, workbench: Workbench, file: File, count = 1): Promise<void> {
  if (!(await mayReplace(workbench))) return;
  say(text('opening', { name: file.name }));
  try {
    await show(addIns, workbench, new Uint8Array(await file.arrayBuffer()), file.name);
    const said = text(count > 1 ? 'oneFile' : 'opened', { name: file.name });
    say([said, ...keptSentence(workbench)].join(' '));
  } catch (error) {
    const sentence = faultSentence(error, language);
    say(`${text('notOpened', { name: file.name })}: ${sentence}`);
    const choices = [{ id: 'close', label: text('close') }];
    await ask(element('dialog'), { title: text('notOpened', { name: file.name }), paragraphs: [sentence] }, choices);
  }
}

/** Says once what is not computed here; later the cells say it themselves. */
function keptSentence({ kept: { cells, lacking } }: Workbench): string[] {
  if (cells === 0) return [];
  const named = lacking.slice(0, NAMED).join(', ') + (lacking.length > NAMED ? ', …' : '');
  return [text(cells === 1 ? 'keptOne' : 'keptMany', { cells, lacking: named })];
}

async function openSample(addIns: AddIns, workbench: Workbench, file: string): Promise<void> {
  if (!(await mayReplace(workbench))) {
    // The picker shows what is open, not what was refused.
    draw(addIns, workbench);
    return;
  }
  say(text('opening', { name: file }));
  const response = await fetch(`assets/samples/${file}`);
  await show(addIns, workbench, new Uint8Array(await response.arrayBuffer()), file);
  say('');
}

async function saveCopy(workbench: Workbench): Promise<void> {
  const choice = await ask(
    element('dialog'),
    {
      title: text('saveTitle'),
      paragraphs: [text('saveKeeps'), ...keptSentence(workbench), text('saveLeavesOut')],
      points: workbench.leftOut.map((what) => text(LEFT_OUT_TEXT[what])),
    },
    [
      { id: 'save', label: text('saveNow') },
      { id: '', label: text('cancel') },
    ],
  );
  if (choice !== 'save') return;
  const name = `${workbench.fileName.replace(/\.xlsx$/i, '')} - ${text('copySuffix')}.xlsx`;
  download(await workbench.copy(), name);
  say(text('saved', { name }));
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(url)));
    document.head.append(script);
  });
}

start().catch((error: unknown) => {
  say(text('startFailed', { reason: error instanceof Error ? error.message : String(error) }));
});
