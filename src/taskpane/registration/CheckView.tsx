import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { CheckActions } from './CheckActions';
import { CheckAnswer, CheckProgress } from './CheckAnswer';
import { CheckNotes } from './CheckNotes';
import { CheckOptions } from './CheckOptions';
import { FirstCheck } from './FirstCheck';
import { FindingsList } from './FindingsList';
import { FixPreview } from './FixPreview';
import type { CheckResult } from './run-check';
import { TaskNewsBar } from './TaskNewsBar';
import type { Choices } from './use-choices';
import { useFindings } from './use-findings';
import { useMending } from './use-mending';
import type { RegistrationCheck } from './use-registration-check';
import type { ResultTasks } from './use-result-tasks';

interface Props {
  readonly check: RegistrationCheck;
  readonly choices: Choices;
  readonly writing: Writing;
  readonly tasks: ResultTasks;
}

/** Rà soát: the registration tables against the plan; what was found comes first, and stays in sight. */
export function CheckView({ check, choices, writing, tasks }: Props): ReactElement {
  const { result, isRunning, error } = check;
  return (
    <>
      {result ? (
        <Outcome check={check} result={result} choices={choices} writing={writing} tasks={tasks} />
      ) : (
        <>
          {isRunning && <ViewHead answer={<CheckProgress onCancel={check.cancel} />} />}
          <FirstCheck check={check} />
          {error && <FaultBar error={error} />}
        </>
      )}
      {choices.error && <FaultBar error={choices.error} />}
      <TaskNewsBar tasks={tasks} />
    </>
  );
}

function Outcome({ check, result, choices, writing, tasks }: Props & { readonly result: CheckResult }): ReactElement {
  const list = useFindings(result);
  const mending = useMending(result, list, choices, writing);
  const [areOptionsOpen, setAreOptionsOpen] = useState(false);
  const step = (by: 1 | -1): void => {
    const { current, inOrder } = list;
    const at = current === null ? (by === 1 ? 0 : inOrder.length - 1) : current + by;
    const next = inOrder[at];
    if (!next) return;
    list.open(next);
    if (next.finding.cell) void check.select(next.finding.cell);
    list.show(next);
  };
  const { proposal } = mending;
  return (
    <>
      <ViewHead
        answer={
          check.isRunning ? (
            <CheckProgress onCancel={check.cancel} />
          ) : (
            <CheckAnswer result={result} list={list} isStale={check.isStale} />
          )
        }
        actions={
          <CheckActions
            check={check}
            result={result}
            list={list}
            mending={mending}
            tasks={tasks}
            areOptionsOpen={areOptionsOpen}
            onOptions={setAreOptionsOpen}
            onStep={step}
          />
        }
      />
      {areOptionsOpen && <CheckOptions check={check} list={list} />}
      {check.error && <FaultBar error={check.error} />}
      {proposal?.key === null && <FixPreview mending={mending} fixes={proposal.fixes} />}
      {result.sheets === 0 ? (
        <NoTable check={check} />
      ) : (
        <>
          {result.plan === null && <NoPlan />}
          <div data-outcome={result.findings.length === 0 ? undefined : 'findings'}>
            <FindingsList check={check} list={list} mending={mending} />
          </div>
          <CheckNotes check={check} result={result} writing={writing} />
        </>
      )}
    </>
  );
}

function NoPlan(): ReactElement {
  const texts = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline" data-outcome="no-plan">
      <MessageBarBody>{texts('plan.none.registration')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => navigation.go('plan')}>
          {texts('plan.open')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** No registration was found; where a sheet holds one all the same, its heading row can be said. */
function NoTable({ check: { which, activeSheet } }: { readonly check: RegistrationCheck }): ReactElement {
  const texts = useTexts();
  return (
    <div data-outcome="no-table">
      <Text as="p" block>
        {which === 'active'
          ? texts('registration.noTable', { sheet: activeSheet })
          : texts('registration.noTableAnywhere')}
      </Text>
      <Link as="button" onClick={() => navigation.go('registration', 'reading')}>
        {texts('register.reading.open')}
      </Link>
    </div>
  );
}
