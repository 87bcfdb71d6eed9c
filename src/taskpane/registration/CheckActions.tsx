import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { OptionsToggle } from '../app/Options';
import type { CheckResult } from './run-check';
import type { FindingList } from './use-findings';
import type { Mending } from './use-mending';
import type { RegistrationCheck } from './use-registration-check';
import type { ResultTasks } from './use-result-tasks';

const useStyles = makeStyles({
  run: { minWidth: 'auto' },
  walk: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
  at: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly check: RegistrationCheck;
  readonly result: CheckResult;
  readonly list: FindingList;
  readonly mending: Mending;
  readonly tasks: ResultTasks;
  readonly areOptionsOpen: boolean;
  readonly onOptions: (areOpen: boolean) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** What can be done after a check: do it again, what becomes of the findings, options, and the way through them. */
export function CheckActions({ check, list, areOptionsOpen, onOptions, ...rest }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        className={styles.run}
        disabled={check.isRunning}
        onClick={() => void check.run('all')}
        id="check-all"
      >
        {texts('registration.again')}
      </Button>
      <OptionsToggle
        label={texts('register.options')}
        isOpen={areOptionsOpen}
        onToggle={() => onOptions(!areOptionsOpen)}
      />
      <ResultMenu check={check} {...rest} />
      {list.inOrder.length > 0 && <Walk list={list} onStep={rest.onStep} />}
    </>
  );
}

function ResultMenu({
  check,
  result,
  mending,
  tasks,
}: Pick<Props, 'check' | 'result' | 'mending' | 'tasks'>): ReactElement {
  const texts = useTexts();
  const isBusy = tasks.isBusy || mending.isBusy;
  const hasNone = result.findings.length === 0;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          menuIcon={null}
          title={texts('app.more')}
          aria-label={texts('app.more')}
          id="more-actions"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={check.isRunning} onClick={() => void check.run('active')} id="check-active">
            {texts('registration.checkActive')}
          </MenuItem>
          {result.untidy.length > 0 && (
            <MenuItem disabled={isBusy} onClick={mending.proposeTidying} id="tidy-cells" data-untidy="">
              {texts('register.untidy', { count: result.untidy.length })}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuItem disabled={isBusy || hasNone} onClick={tasks.report} id="write-report">
            {texts('register.report')}
          </MenuItem>
          <MenuItem disabled={isBusy || hasNone} onClick={() => void tasks.mark()} id="mark-cells">
            {texts('register.mark')}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={() => void tasks.unmark()} id="unmark-cells">
            {texts('register.unmark')}
          </MenuItem>
          <MenuItem disabled={isBusy || hasNone} onClick={() => void tasks.saveReturns()} id="save-returns">
            {texts('register.returns')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Walk({ list, onStep }: Pick<Props, 'list' | 'onStep'>): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { current, inOrder } = list;
  return (
    <span className={styles.walk} role="group" aria-label={texts('register.walk')}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeft16Regular />}
        onClick={() => onStep(-1)}
        disabled={current === 0}
        aria-label={texts('register.previous')}
        title={texts('register.previous')}
        id="previous-finding"
      />
      <Caption1 role="status" className={styles.at}>
        {texts('register.at', { at: current === null ? '–' : current + 1, count: inOrder.length })}
      </Caption1>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRight16Regular />}
        onClick={() => onStep(1)}
        disabled={current === inOrder.length - 1}
        aria-label={texts('register.next')}
        title={texts('register.next')}
        id="next-finding"
      />
    </span>
  );
}
