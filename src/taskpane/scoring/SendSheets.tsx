import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { memberSheet, scoredUnits } from '../../core/bloc/sheets/member-sheets';
import type { Plan, PlanUnit } from '../../core/plan/plan';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { ViewHead } from '../app/ViewHead';
import { useWorkbook } from '../app/workbook-context';
import { XLSX_TYPE, ZIP_TYPE } from '../files/download';
import { TaskProgress } from '../files/TaskProgress';
import { useTask } from '../files/use-task';
import { handOver, save, type WayOut } from '../files/ways-out';

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

/** One file a unit: all of them in a zip, or one by one. */
export function SendSheets({ plan, round, pick }: { plan: Plan; round: string; pick: ReactNode }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [sent, setSent] = useState<{ way: WayOut; count: number } | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const units = scoredUnits(plan);

  const fileOf = async (unit: PlanUnit): Promise<{ name: string; bytes: Uint8Array }> => {
    const { writeMemberFile } = await import(/* webpackChunkName: "member-files" */ '../../files/member-file');
    const { draft, fileName, tags } = memberSheet(plan, unit, round);
    return { name: `${fileName}.xlsx`, bytes: await writeMemberFile(draft, tags) };
  };
  const sendAll = async (): Promise<void> => {
    setSent(null);
    const files = await task.each(units, fileOf);
    if (!files) return;
    const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
    const way = save(`${texts('score.zip', { round })}.zip`, await zipFiles(files), ZIP_TYPE);
    setSent({ way, count: files.length });
  };
  const sendOne = async (unit: PlanUnit): Promise<void> => {
    setError(null);
    try {
      const { name, bytes } = await fileOf(unit);
      setSent({ way: await handOver(workbook, name, bytes, XLSX_TYPE), count: 1 });
    } catch (failure) {
      setError(toWorkbookError(failure));
    }
  };

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
              onClick={() => void sendAll()}
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
