import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Example } from '../../functions/help/example';
import { exampleCells, exampleFormula, exampleResult, NOTATIONS, shownText } from '../../functions/help/notation';
import type { FunctionName } from '../../locales/functions';
import { generalTexts } from '../../locales/functions/help/general';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    minWidth: tokens.spacingHorizontalL,
    height: tokens.lineHeightBase200,
  },
  caption: { textAlign: 'start', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** A worked example: the formula as it is typed here, the cells it speaks of, and what comes out. */
export function ExampleCard({ id, example }: { id: FunctionName; example: Example }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const notation = NOTATIONS[language];
  return (
    <div className={styles.card} data-example={id}>
      <Caption1 className={styles.formula}>{exampleFormula(id, example, notation)}</Caption1>
      <div className={styles.cells}>
        {exampleCells(example).map(({ address, rows }) => (
          <Cells key={address} caption={address} rows={rows.map((row) => row.map((one) => shownText(one, language)))} />
        ))}
        <Cells caption={generalTexts[language].headings.result} rows={exampleResult(example, notation)} />
      </div>
    </div>
  );
}

function Cells({ caption, rows }: { caption: string; rows: readonly (readonly string[])[] }): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((value, column) => (
              <td key={column} className={styles.cell}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
