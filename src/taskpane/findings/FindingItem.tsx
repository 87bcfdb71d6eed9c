import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import type { CellPlace, Finding, Gravity } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import { findingSentence } from './finding-sentence';

const COLOR = { error: 'danger', warning: 'warning', information: 'informative' } as const satisfies Record<
  Gravity,
  string
>;

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', flexWrap: 'wrap' },
  sentence: { overflowWrap: 'anywhere' },
  holders: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly finding: Finding;
  readonly onSelect: (place: CellPlace) => void;
}

/** One finding. Choosing it selects its cell. */
export function FindingItem({ finding, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { cell, code, gravity, related = [] } = finding;
  const place = cell ? placeText(cell) : '';
  return (
    <li className={styles.item} data-finding={code} data-gravity={gravity} data-cell={place}>
      <Button
        appearance="subtle"
        className={styles.choice}
        disabled={!cell}
        onClick={() => cell && onSelect(cell)}
        data-select=""
      >
        <span className={styles.head}>
          <Badge appearance="tint" color={COLOR[gravity]}>
            {texts(`gravity.${gravity}`)}
          </Badge>
          <Caption1>{place}</Caption1>
        </span>
        <Text className={styles.sentence}>{findingSentence(finding, texts)}</Text>
      </Button>
      {related.length > 1 && (
        <div className={styles.holders}>
          <Caption1>{texts(code === 'plan/ratio-exceeded' ? 'finding.holders' : 'finding.cells')}</Caption1>
          {related.map((holder) => (
            <Button key={placeText(holder)} size="small" appearance="transparent" onClick={() => onSelect(holder)}>
              {placeText(holder)}
            </Button>
          ))}
        </div>
      )}
      {finding.source && <Caption1>{texts('finding.source', { source: finding.source })}</Caption1>}
    </li>
  );
}

function placeText(cell: CellPlace): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
