import type { FunctionName } from '../../locales/functions';
import type { Example } from './example';
import { quotaExamples } from './quota-examples';
import { rankingExamples } from './ranking-examples';
import { scoringExamples } from './scoring-examples';
import { textExamples } from './text-examples';

const examples = { ...scoringExamples, ...rankingExamples, ...quotaExamples, ...textExamples };

/** Worked examples of a function. Each is also run as a test, so that what the help shows is what comes out. */
export function examplesOf(id: FunctionName): readonly Example[] {
  return examples[id] ?? [];
}

/** Rules that show the notation, in the order of the help. */
export const EXAMPLE_RULES = [
  { vi: 'tỷ lệ', en: 'proportional' },
  { vi: 'tỷ lệ 120%', en: 'proportional 120%' },
  { vi: 'giảm', en: 'lower' },
  { vi: 'ngưỡng 95%', en: 'threshold 95%' },
  { vi: 'bậc >95%=1,5; 75%=1; 50%=0,5', en: 'tiers >95%=1.5; 75%=1; 50%=0.5' },
  { vi: 'bậc 10=5; 5=3', en: 'tiers 10=5; 5=3' },
  { vi: 'bước 1%=1', en: 'step 1%=1' },
  { vi: 'bước 1%=1 theo tỷ lệ', en: 'step 1%=1 prorata' },
  { vi: 'bước 1%=1 bắt đầu', en: 'step 1%=1 started' },
  { vi: 'bước 1%=1 thưởng 1%=0,5 tối đa 2', en: 'step 1%=1 bonus 1%=0.5 max 2' },
  { vi: 'giảm ngưỡng 100%', en: 'lower threshold 100%' },
  { vi: 'có không', en: 'yesno' },
  { vi: 'chậm 0=2; 2=1,5; 5=1; 10=0,5', en: 'late 0=2; 2=1.5; 5=1; 10=0.5' },
  { vi: 'vi phạm', en: 'incident' },
  { vi: 'vi phạm 2', en: 'incident 2' },
  { vi: 'vi phạm 25%', en: 'incident 25%' },
] as const;
