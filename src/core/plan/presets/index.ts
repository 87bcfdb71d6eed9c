import { boTtTt2014 } from './bo-tttt-2014';
import { haTinh2017 } from './ha-tinh-2017';
import { kienGiang2022 } from './kien-giang-2022';
import type { Preset } from './preset';
import { bloc2026, registration2026 } from './templates-2026';
import { traVinh2021 } from './tra-vinh-2021';

/** The plans to start from, templates first, documents from the latest to the oldest. */
export const PRESETS: readonly Preset[] = [
  bloc2026,
  registration2026,
  kienGiang2022,
  traVinh2021,
  haTinh2017,
  boTtTt2014,
];
