import { Button, Caption1, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import { hiddenScoreSheets } from '../../core/bloc/sheets/hidden-sheets';
import { roundProgress } from '../../core/bloc/standings/progress';
import { settledRound } from '../../core/bloc/records/settled';
import { readScoreSheets } from '../../core/bloc/sheets/score-sheets';
import { isLeader } from '../../core/bloc/points/roles';
import type { CellPlace, Finding, Gravity } from '../../core/findings/finding';
import { countGravities, GRAVITIES } from '../../core/findings/gravities';
import { ANSWER, HEADER, VIEWS } from '../app/frame';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { FindingItem } from '../findings/FindingItem';
import { GravityIcon } from '../findings/GravityIcon';
import { OverviewTable } from './OverviewTable';
import { ReceiptTable } from './ReceiptTable';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  problems: { minWidth: 'auto' },
  // What is scrolled to comes out below what stays.
  section: { scrollMarginTop: `${HEADER + VIEWS + ANSWER}px` },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
}

/** Where each unit stands: its totals of each layer, or how many criteria are still without points. */
export function ScoreOverview({ book, round, pick, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const problems = useRef<HTMLElement>(null);
  const { scoring, units, sheets, hiddenSheets, records } = book;
  const { units: rows, findings: found } = useMemo(
    () => roundProgress(scoring, units.units, readScoreSheets(sheets, { scoring, units, round })),
    [scoring, units, sheets, round],
  );
  const findings = [...found, ...hiddenScoreSheets(hiddenSheets, units), ...records.problems];
  const isSettled = settledRound(scoring, units, records, round) !== null;
  const { headings } = scoring;
  const count = rows.filter(({ sheet }) => sheet !== null).length;
  return (
    <>
      <ViewHead
        answer={
          <>
            <Text weight="semibold" data-overview={count}>
              {texts('score.overview', { count, of: rows.length })}
            </Text>
            {findings.length > 0 && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.problems}
                icon={<GravityIcon gravity={gravestOf(findings)} />}
                onClick={() => problems.current?.scrollIntoView()}
                title={texts('score.problems', { count: findings.length })}
                id="show-problems"
              >
                {findings.length}
              </Button>
            )}
            {pick}
          </>
        }
      />
      <OverviewTable rows={rows} headings={headings} onSelect={onSelect} />
      {rows.some(({ unit }) => isLeader(unit)) && <Caption1 block>{texts('score.leader.text')}</Caption1>}
      {isSettled && <Caption1 block>{texts('score.overview.settled')}</Caption1>}
      <ReceiptTable book={book} round={round} writing={writing} />
      {findings.length > 0 && (
        <section ref={problems} className={styles.section}>
          <Subtitle2 as="h2" block>
            {texts('score.problems', { count: findings.length })}
          </Subtitle2>
          <ul className={styles.list}>
            {findings.map((finding, at) => (
              <FindingItem key={at} finding={finding} onSelect={onSelect} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function gravestOf(findings: readonly Finding[]): Gravity {
  const counts = countGravities(findings);
  return GRAVITIES.find((gravity) => counts[gravity] > 0)!;
}
