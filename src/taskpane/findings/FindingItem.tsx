import { Badge, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import { cellAddress } from '../../core/findings/address';
import type { CellPlace, Finding, Gravity } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import { findingSentence } from './finding-sentence';

const COLOR = { error: 'danger', warning: 'warning', information: 'informative' } as const satisfies Record<
  Gravity,
  string
>;
/** Of many cells that a finding rests on only the first are offered one by one. */
const MOST_RELATED = 30;

const useStyles = makeStyles({
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
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
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: Finding;
  readonly onSelect: (place: CellPlace) => void;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  readonly isCurrent?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** One finding. Choosing it selects its cell. */
export function FindingItem({ finding, onSelect, actions, isCurrent = false, buttonRef }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { cell, code, gravity, related = [] } = finding;
  const place = cell ? placeText(cell) : '';
  const content = (
    <>
      <span className={styles.head}>
        <Badge appearance="tint" color={COLOR[gravity]}>
          {texts(`gravity.${gravity}`)}
        </Badge>
        <Caption1>{place}</Caption1>
      </span>
      <Text className={styles.sentence}>{findingSentence(finding, texts)}</Text>
    </>
  );
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      data-finding={code}
      data-gravity={gravity}
      data-cell={place}
      data-current={isCurrent ? '' : undefined}
    >
      {cell ? (
        <Button
          appearance="subtle"
          className={styles.choice}
          onClick={() => onSelect(cell)}
          data-select=""
          ref={buttonRef}
        >
          {content}
        </Button>
      ) : (
        <div className={styles.choice}>{content}</div>
      )}
      {related.length > 1 && (
        <div className={styles.actions}>
          <Caption1>{texts(code === 'plan/ratio-exceeded' ? 'finding.holders' : 'finding.cells')}</Caption1>
          {related.slice(0, MOST_RELATED).map((holder) => (
            <Button key={placeText(holder)} size="small" appearance="transparent" onClick={() => onSelect(holder)}>
              {placeText(holder)}
            </Button>
          ))}
          {related.length > MOST_RELATED && (
            <Caption1>{texts('finding.cells.more', { count: related.length - MOST_RELATED })}</Caption1>
          )}
        </div>
      )}
      {finding.source && <Caption1>{texts('finding.source', { source: finding.source })}</Caption1>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}

function placeText(cell: CellPlace): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
