import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { excessOf } from '../../core/registration/ratios/ratios';
import { useTexts } from '../app/language';
import { ViewHead } from '../app/ViewHead';
import type { Writing } from '../app/use-writing';
import { FirstCheck } from './FirstCheck';
import { RatioTable } from './RatioTable';
import type { RegistrationCheck } from './use-registration-check';
import type { ResultTasks } from './use-result-tasks';

const useStyles = makeStyles({ empty: { paddingTop: tokens.spacingVerticalM } });

interface Props {
  readonly check: RegistrationCheck;
  readonly writing: Writing;
  readonly tasks: ResultTasks;
}

/** Tỷ lệ: how many may be registered for each title, and how many are. */
export function RatiosView({ check, writing, tasks }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { result } = check;
  if (!result) return <FirstCheck check={check} />;
  const all = result.ratios.flatMap(({ results }) => results);
  const over = all.filter((ratio) => excessOf(ratio) > 0).length;
  if (all.length === 0) {
    return (
      <Text className={styles.empty} data-ratios={0}>
        {texts('register.ratios.none')}
      </Text>
    );
  }
  return (
    <>
      <ViewHead
        answer={
          <Text weight="semibold" data-ratios={all.length} data-over={over}>
            {texts(over === 0 ? 'register.ratios.kept' : 'register.ratios.over', { count: all.length, over })}
          </Text>
        }
        actions={
          <Button size="small" disabled={writing.state.kind === 'busy'} onClick={tasks.ratios} id="write-ratios">
            {texts('register.ratios.write')}
          </Button>
        }
      />
      {result.ratios.map(({ role, results }) => (
        <RatioTable key={role} role={result.ratios.length > 1 ? role : null} ratios={results} />
      ))}
    </>
  );
}
