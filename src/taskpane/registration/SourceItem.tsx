import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unitsOf, type FileSource } from '../../core/registration/sources';
import type { FileFault } from '../../files/limits';
import { useTexts } from '../app/language';
import { fileSentence } from '../scoring/refusal-sentence';

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
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Null for a sheet of the workbook itself. */
  readonly onRemove: (() => void) | null;
}

/** A file or a sheet of the workbook: the tables that were found in it, of whom, and whether it is to be put together. */
export function SourceItem({ source, isChosen, onChoose, onRemove }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { file, sheet, tables, fault } = source;
  const name = file ?? texts('register.source.sheet', { sheet });
  const people = tables.reduce((sum, { count }) => sum + count, 0);
  const units = unitsOf([source]).map((unit) => unit.name);
  const hasTable = tables.length > 0;
  return (
    <li
      className={styles.item}
      data-source={file ?? sheet}
      data-state={fault !== null ? 'unreadable' : hasTable ? 'good' : 'no-table'}
      data-people={people}
    >
      {hasTable ? (
        <Checkbox checked={isChosen} onChange={(_, { checked }) => onChoose(checked === true)} label={name} />
      ) : (
        <Text weight="semibold">{name}</Text>
      )}
      {fault !== null && <Text block>{fileSentence(fault as FileFault, texts)}</Text>}
      {fault === null && !hasTable && <Text block>{texts('register.source.none')}</Text>}
      {hasTable && (
        <Caption1 block>
          {texts('register.source.found', {
            people,
            tables: tables.map((table) => table.name).join(', '),
            units: units.length > 0 ? units.join('; ') : texts('register.source.noUnit'),
          })}
        </Caption1>
      )}
      {onRemove && (
        <Button size="small" onClick={onRemove} aria-label={texts('register.source.remove.of', { name })}>
          {texts('register.source.remove')}
        </Button>
      )}
    </li>
  );
}
