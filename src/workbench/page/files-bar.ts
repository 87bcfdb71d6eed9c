import type { PageText } from './texts';

export interface Sample {
  readonly file: string;
  readonly text: PageText;
}

export const SAMPLES: readonly Sample[] = [
  { file: 'dang-ky-thi-dua.xlsx', text: 'sampleRegistration' },
  { file: 'dang-ky-thi-dua-da-sua.xlsx', text: 'sampleRegistrationClean' },
  { file: 'cham-diem-khoi.xlsx', text: 'sampleBloc' },
  { file: 'xep-hang-bang-ham.xlsx', text: 'sampleFunctions' },
  { file: 'so-trong.xlsx', text: 'sampleEmpty' },
];

export interface FilesBar {
  onOpen(file: File): void;
  onSample(sample: Sample): void;
  onSave(): void;
  onPane(): void;
  onLanguage(): void;
}

/** The buttons that stand for Excel's own file commands. */
export function drawFilesBar(container: HTMLElement, text: (key: PageText) => string, actions: FilesBar): void {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = '.xlsx';
  picker.hidden = true;
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) actions.onOpen(file);
  });
  const samples = document.createElement('select');
  samples.setAttribute('aria-label', text('samples'));
  samples.append(
    ...SAMPLES.map((sample) => {
      const option = document.createElement('option');
      option.value = sample.file;
      option.textContent = text(sample.text);
      return option;
    }),
  );
  samples.addEventListener('change', () => {
    const sample = SAMPLES.find(({ file }) => file === samples.value);
    if (sample) actions.onSample(sample);
  });
  const button = (key: PageText, id: string, onPress: () => void): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.id = id;
    element.textContent = text(key);
    element.addEventListener('click', onPress);
    return element;
  };
  container.replaceChildren(
    picker,
    button('openFile', 'open-file', () => picker.click()),
    samples,
    button('saveCopy', 'save-copy', () => actions.onSave()),
    button('showPane', 'show-pane', () => actions.onPane()),
    button('language', 'switch-language', () => actions.onLanguage()),
  );
}

/** Hands bytes over as a download under a new name. */
export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
