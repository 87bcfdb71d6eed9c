import {
  Button,
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isLeader } from '../../core/bloc/points/roles';
import { OPEN } from '../../core/bloc/points/tally';
import { LAYERS, type Layer } from '../../core/bloc/sheets/form/columns';
import type { LayerProgress, UnitProgress } from '../../core/bloc/standings/progress';
import type { CellPlace } from '../../core/findings/finding';
import { localNumber, useTexts } from '../app/language';

const useStyles = makeStyles({
  cell: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
  name: { textAlign: 'left', justifyContent: 'flex-start', minWidth: 0, padding: 0 },
});

interface Props {
  readonly rows: readonly UnitProgress[];
  readonly headings: Readonly<Record<Layer, string>>;
  readonly onSelect: (place: CellPlace) => void;
}

/** The units of a round and what each has on every layer. */
export function OverviewTable({ rows, headings, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Table size="small" aria-label={texts('score.tab.overview')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{texts('score.unit')}</TableHeaderCell>
          {LAYERS.map((layer) => (
            <TableHeaderCell key={layer} className={styles.cell}>
              <Caption1>{headings[layer]}</Caption1>
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ unit, sheet, layers }, at) => (
          <TableRow key={at} data-unit={unit.name}>
            <TableCell>
              {sheet === null ? (
                unit.shortName || unit.name
              ) : (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.name}
                  onClick={() => onSelect({ sheet, row: 0, column: 0 })}
                  aria-label={texts('score.open', { unit: unit.shortName || unit.name })}
                >
                  {unit.shortName || unit.name}
                </Button>
              )}
              {isLeader(unit) && <Caption1 block>{texts('score.leader')}</Caption1>}
            </TableCell>
            {LAYERS.map((layer) => (
              <TableCell key={layer} data-layer={layer} className={styles.cell}>
                <LayerState progress={layers?.[layer]} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The total of a layer, or in small words why there is none yet. */
function LayerState({ progress }: { progress: LayerProgress | undefined }): ReactElement {
  const texts = useTexts();
  if (!progress) return <Caption1>{texts('score.noSheet')}</Caption1>;
  const { total, missing, isBegun } = progress;
  if (total !== OPEN) return <>{localNumber(texts.language, total, 9)}</>;
  if (!isBegun) return <Caption1>{texts('score.notBegun')}</Caption1>;
  return <Caption1>{missing > 0 ? texts('score.missing', { count: missing }) : texts('score.open.total')}</Caption1>;
}
