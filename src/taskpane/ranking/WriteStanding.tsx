import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  type MenuButtonProps,
} from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { liveStandings, type LiveObstacle } from '../../core/bloc/standings/live/live-standings';
import { standingsDraft } from '../../core/bloc/standings/table/values-sheet';
import type { Plan } from '../../core/plan/plan';
import type { SheetDraft } from '../../core/table/sheet-draft';
import { useTexts, type Texts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { RankedBook } from './rank-book';

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** The table of the standing on a sheet of its own: by values as it is printed, or by formulas that follow. */
export function WriteStanding({ plan, ranked, writing }: Props): ReactElement {
  const texts = useTexts();
  const workbook = useWorkbook();
  const { standings, layer, round, progress, sheets, records, undecided } = ranked;
  const live = useMemo(
    () => liveStandings({ plan, standings, sheets: sheets.sheets, records, layer, round, undecided }),
    [plan, standings, sheets, records, layer, round, undecided],
  );
  const write = (draft: SheetDraft): void =>
    void writing.write(
      (steps) => workbook.write({ drafts: [draft] }, steps),
      () => ['rank.written'],
    );
  const { ballots, limits } = records;
  const writeValues = (): void => write(standingsDraft({ plan, standings, layer, round, progress, ballots, limits }));
  const isBusy = writing.state.kind === 'busy';
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            size="small"
            appearance="primary"
            disabled={isBusy}
            menuButton={{ ...trigger, id: 'more-actions', 'aria-label': texts('rank.write.more') }}
            primaryActionButton={{ onClick: writeValues, id: 'write-ranking' }}
          >
            {texts('rank.write')}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {live.kind === 'live' ? (
            <MenuItem onClick={() => write(live.draft)} id="write-live" subText={byValueText(live.byValue, texts)}>
              {texts('rank.write.live')}
            </MenuItem>
          ) : (
            <MenuItem disabled data-obstacle={live.obstacle.kind} subText={obstacleSentence(live.obstacle, texts)}>
              {texts('rank.write.live')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function byValueText(byValue: readonly ('class' | 'proposal')[], texts: Texts): string | undefined {
  if (byValue.length === 0) return undefined;
  return texts('rank.live.byValue', { columns: byValue.map((one) => texts(`rank.live.${one}`)).join(', ') });
}

function obstacleSentence(obstacle: LiveObstacle, texts: Texts): string {
  switch (obstacle.kind) {
    case 'moved':
      return texts('rank.live.moved', { unit: obstacle.unit });
    case 'mixed':
      return texts('rank.live.mixed', { group: obstacle.group });
    case 'rounded-after':
    case 'no-maximum':
      return texts(`rank.live.${obstacle.kind}`, { group: obstacle.group });
    default:
      return texts(`rank.live.${obstacle.kind}`);
  }
}
