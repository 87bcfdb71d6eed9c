import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unitsOf, type FileSource } from '../../core/registration/collect/sources';
import type { FileFault } from '../../files/limits';
import { useTexts } from '../app/language';
import { fileSentence } from '../files/file-sentence';

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly source: FileSource;
  /** Of the plan; null where it tells none. */
  readonly year: number | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Null for a sheet of the workbook itself. */
  readonly onRemove: (() => void) | null;
}

/** A file or a sheet of the workbook: the tables that were found in it, of whom, and whether it is to be put together. */
export function SourceItem({ source, year, isChosen, onChoose, onRemove }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { file, sheet, tables } = source;
  const name = file ?? texts('register.source.sheet', { sheet });
  const people = tables.reduce((sum, { count }) => sum + count, 0);
  const units = unitsOf([source]).map((unit) => unit.name);
  const hasTable = tables.length > 0;
  const roles = [...new Set(tables.map(({ facts }) => facts.role))];
  const others = tables.flatMap(({ facts }) => facts.years.map((one) => one.year)).filter((one) => one !== year);
  return (
    <li
      className={styles.item}
      data-source={file ?? sheet}
      data-state={hasTable ? 'good' : 'no-table'}
      data-people={people}
    >
      {hasTable ? (
        <>
          <Checkbox checked={isChosen} onChange={(_, { checked }) => onChoose(checked === true)} label={name} />
          <Caption1 block>
            {texts('register.source.found', {
              people,
              tables: tables.map((table) => table.name).join(', '),
              units: units.length > 0 ? units.join('; ') : texts('register.source.noUnit'),
            })}
          </Caption1>
          {roles.includes('proposal') && (
            <Caption1 block data-roles={roles.join(' ')}>
              {roles.map((role) => texts(`register.role.${role}`)).join('; ')}
            </Caption1>
          )}
          {year !== null && others.length > 0 && (
            <Caption1 block data-other-year={others[0]}>
              {texts('register.source.year', { year: String(others[0]), expected: String(year) })}
            </Caption1>
          )}
        </>
      ) : (
        <>
          <Text weight="semibold">{name}</Text>
          <Text block>{texts('register.source.none')}</Text>
        </>
      )}
      {onRemove && <RemoveButton name={name} onRemove={onRemove} />}
    </li>
  );
}

interface UnreadableProps {
  readonly file: string;
  readonly fault: FileFault;
  readonly onRemove: () => void;
}

/** A file that could not be opened, and why. */
export function UnreadableItem({ file, fault, onRemove }: UnreadableProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <li className={styles.item} data-source={file} data-state="unreadable">
      <Text weight="semibold">{file}</Text>
      <Text block>{fileSentence(fault, texts)}</Text>
      <RemoveButton name={file} onRemove={onRemove} />
    </li>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): ReactElement {
  const texts = useTexts();
  return (
    <Button size="small" onClick={onRemove} aria-label={texts('register.source.remove.of', { name })}>
      {texts('register.source.remove')}
    </Button>
  );
}
