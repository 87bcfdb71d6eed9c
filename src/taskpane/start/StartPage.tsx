import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { fact } from '../../core/plan/facts';
import type { Workbook } from '../../workbook/workbook';
import { FaultBar } from '../app/FaultBar';
import { PlanWords, useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import { useFollowed } from '../app/use-followed';
import { useRounding } from '../registration/use-rounding';
import { readStart } from './read-start';
import { SAMPLES } from './samples';
import { SampleNews } from './SampleNews';
import { StepList } from './StepList';
import { useSamples } from './use-samples';
import { Welcome } from './Welcome';

/** Every sheet is read: longer than for the plan's tables alone; in milliseconds. */
const PAUSE = 1_200;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  samples: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Bắt đầu: what the workbook holds and what comes next. */
export default function StartPage(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [rounding] = useRounding();
  const read = useCallback((workbook: Workbook) => readStart(workbook, rounding), [rounding]);
  const { value: state, error } = useFollowed(read, PAUSE);
  const opening = useSamples();
  return (
    <div className={styles.page} data-start-state={state === null ? '' : state.isEmpty ? 'empty' : 'begun'}>
      {error && <FaultBar error={error} />}
      {!state && !error && <Spinner size="small" label={texts('score.reading')} />}
      {state?.isEmpty && <Welcome opening={opening} />}
      {state && !state.isEmpty && (
        <PlanWords plan={state.plan}>
          <Text className={styles.title}>{fact(state.plan, 'title') || texts('plan.untitled')}</Text>
          {state.bloc && <StepList kind="bloc" steps={state.bloc} />}
          {state.registration && <StepList kind="registration" steps={state.registration} />}
          <div className={styles.samples}>
            <Link as="button" onClick={() => void opening.open(SAMPLES.leader)}>
              {texts('start.sample.leader')}
            </Link>
            <Link as="button" onClick={() => void opening.open(SAMPLES.officer)}>
              {texts('start.sample.officer')}
            </Link>
            <Link as="button" onClick={() => navigation.go('functions')}>
              {texts('page.functions')}
            </Link>
          </div>
        </PlanWords>
      )}
      <SampleNews opening={opening} />
    </div>
  );
}
