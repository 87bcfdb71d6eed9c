import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { memberSheet, scoredUnits } from '../../core/bloc/member-sheets';
import type { Plan, PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { download, XLSX_TYPE, ZIP_TYPE } from './download';
import { TaskProgress } from './TaskProgress';
import { useTask } from './use-task';

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
export function SendSheets({ plan, round }: { plan: Plan; round: string }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const task = useTask();
  const [saved, setSaved] = useState<number | null>(null);
  const units = scoredUnits(plan);

  const fileOf = async (unit: PlanUnit): Promise<{ name: string; bytes: Uint8Array }> => {
    const { writeMemberFile } = await import(/* webpackChunkName: "member-files" */ '../../files/member-file');
    const { draft, fileName, tags } = memberSheet(plan, unit, round);
    return { name: `${fileName}.xlsx`, bytes: await writeMemberFile(draft, tags) };
  };
  const sendAll = async (): Promise<void> => {
    setSaved(null);
    const files = await task.each(units, fileOf);
    if (!files) return;
    const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
    download(`${texts('score.zip', { round })}.zip`, await zipFiles(files), ZIP_TYPE);
    setSaved(files.length);
  };
  const sendOne = async (unit: PlanUnit): Promise<void> => {
    const { name, bytes } = await fileOf(unit);
    download(name, bytes, XLSX_TYPE);
    setSaved(1);
  };

  return (
    <>
      <Text as="p" block>
        {texts('score.send.text')}
      </Text>
      <div>
        <Button appearance="primary" disabled={task.progress !== null} onClick={() => void sendAll()} id="send-all">
          {texts('score.send.all', { count: units.length })}
        </Button>
      </div>
      <TaskProgress task={task} />
      <div role="status">
        {saved !== null && <Text data-saved={saved}>{texts('score.send.saved', { count: saved })}</Text>}
      </div>
      <Subtitle2 as="h2" block>
        {texts('score.units')}
      </Subtitle2>
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
