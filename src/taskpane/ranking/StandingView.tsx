import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { liveStandings, type LiveObstacle } from '../../core/bloc/live/live-standings';
import { standingsDraft } from '../../core/bloc/standings-draft';
import type { Plan } from '../../core/plan/plan';
import type { SheetDraft } from '../../core/table/sheet-draft';
import { useTexts, type Texts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { BlocTable } from './BlocTable';
import type { RankedBook } from './rank-book';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** The units of each bloc, best first, and the table of them: by values as it is printed, or by formulas that follow. */
export function StandingView({ plan, ranked, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { standings, layer, round, progress, sheets, records, undecided } = ranked;
  const live = useMemo(
    () => liveStandings({ plan, standings, sheets: sheets.sheets, records, layer, round, undecided }),
    [plan, standings, sheets, records, layer, round, undecided],
  );
  const isBusy = writing.state.kind === 'busy';
  const write = (draft: SheetDraft): void =>
    void writing.write(
      (steps) => workbook.write({ drafts: [draft] }, steps),
      () => ['rank.written'],
    );
  return (
    <>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() =>
            write(
              standingsDraft({
                plan,
                standings,
                layer,
                round,
                progress,
                ballots: records.ballots,
                limits: records.limits,
              }),
            )
          }
          id="write-ranking"
        >
          {texts('rank.write')}
        </Button>
        {live.kind === 'live' && (
          <Button disabled={isBusy} onClick={() => write(live.draft)} id="write-live">
            {texts('rank.write.live')}
          </Button>
        )}
      </div>
      {live.kind === 'obstacle' && (
        <Caption1 data-obstacle={live.obstacle.kind}>{obstacleSentence(live.obstacle, texts)}</Caption1>
      )}
      {live.kind === 'live' && live.byValue.length > 0 && (
        <Caption1>
          {texts('rank.live.byValue', { columns: live.byValue.map((one) => texts(`rank.live.${one}`)).join(', ') })}
        </Caption1>
      )}
      {standings.blocs.map((bloc, at) => (
        <BlocTable key={at} plan={plan} ranked={ranked} bloc={bloc} writing={writing} />
      ))}
    </>
  );
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
