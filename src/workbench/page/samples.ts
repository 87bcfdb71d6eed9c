import type { PageText } from './texts';

export interface Sample {
  readonly file: string;
  readonly text: PageText;
}

/** The workbooks that come with the page; the first opens with it. */
export const SAMPLES: readonly Sample[] = [
  { file: 'dang-ky-thi-dua.xlsx', text: 'sampleRegistration' },
  { file: 'dang-ky-thi-dua-da-sua.xlsx', text: 'sampleRegistrationClean' },
  { file: 'cham-diem-khoi.xlsx', text: 'sampleBloc' },
  { file: 'xep-hang-bang-ham.xlsx', text: 'sampleFunctions' },
  { file: 'so-trong.xlsx', text: 'sampleEmpty' },
];
