import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { scoredUnits } from '../../core/bloc/sheets/member-sheets';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { ViewHead } from '../app/ViewHead';
import { TaskProgress } from '../files/TaskProgress';
import { useSending } from './use-sending';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly scoring: ScoringPlan;
  readonly round: string;
  readonly pick: ReactNode;
}

/** One file a unit: all of them in a zip, or one by one. */
export function SendSheets({ scoring, round, pick }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { task, sent, error, sendAll, sendOne } = useSending(scoring, round);
  const units = scoredUnits(scoring.plan);
  return (
    <>
      <ViewHead
        answer={<Text weight="semibold">{texts('score.send.answer', { count: units.length })}</Text>}
        actions={
          <>
            <Button
              size="small"
              appearance="primary"
              disabled={task.progress !== null}
              onClick={() => void sendAll(units)}
              id="send-all"
            >
              {texts('score.send.all')}
            </Button>
            {pick}
          </>
        }
      />
      <TaskProgress task={task} />
      <div role="status">
        {sent?.way === 'downloaded' && (
          <Text data-saved={sent.count}>{texts('score.send.saved', { count: sent.count })}</Text>
        )}
        {sent?.way === 'opened' && <Text data-saved={sent.count}>{texts('score.send.opened')}</Text>}
        {sent?.way === 'none' && (
          <Text data-saved={0}>{texts(sent.count === 1 ? 'score.send.noWay' : 'score.send.noFolder')}</Text>
        )}
      </div>
      {error && <FaultBar error={error} />}
      <Caption1 block>{texts('score.send.text')}</Caption1>
      <ul className={styles.list}>
        {units.map((unit, at) => (
          <li key={at} className={styles.unit}>
            <span className={styles.name}>
              <Text block>{unit.name}</Text>
              {unit.role && <Caption1>{unit.role}</Caption1>}
            </span>
            <Button
              size="small"
              onClick={() => void sendOne(unit)}
              aria-label={texts('score.send.one.of', { unit: unit.name })}
              data-send={at}
            >
              {texts('score.send.one')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
