import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import { cellAddress } from '../../core/findings/address';
import type { CellPlace, Finding } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import { findingDerivation, findingHeadline } from './finding-sentence';
import { GravityIcon } from './GravityIcon';

/** Of many cells that a finding rests on only the first are offered one by one. */
const MOST_RELATED = 30;

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { marginTop: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  sentence: { overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} 20px`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 'auto', minHeight: '24px', padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface Props {
  readonly finding: Finding;
  readonly onSelect: (place: CellPlace) => void;
  /** Opens a finding that has no cell to be shown. */
  readonly onOpen?: () => void;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  /** Opened: how it came about, the cells it rests on and what can be done stand below it. */
  readonly isOpen?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** One finding. Choosing it selects its cell, and opens it in its place. */
export function FindingItem(props: Props): ReactElement {
  const { finding, onSelect, onOpen, isOpen = false, buttonRef } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { cell, code, gravity } = finding;
  const place = cell ? placeText(cell) : '';
  const content = (
    <>
      <GravityIcon gravity={gravity} className={styles.icon} />
      <span className={styles.words}>
        <Text className={styles.sentence}>{findingHeadline(finding, texts)}</Text>
        {place !== '' && <Caption1 className={styles.place}>{place}</Caption1>}
      </span>
    </>
  );
  return (
    <li
      className={mergeClasses(styles.item, isOpen && styles.current)}
      data-finding={code}
      data-gravity={gravity}
      data-cell={place}
      data-current={isOpen ? '' : undefined}
    >
      {cell || onOpen ? (
        <Button
          appearance="subtle"
          className={styles.choice}
          onClick={() => (cell ? onSelect(cell) : onOpen?.())}
          aria-expanded={onOpen ? isOpen : undefined}
          data-select=""
          ref={buttonRef}
        >
          {content}
        </Button>
      ) : (
        <div className={styles.choice}>{content}</div>
      )}
      {(isOpen || !onOpen) && <Details {...props} />}
    </li>
  );
}

/** How a finding came about, the cells that it rests on, its source, and what can be done. */
function Details({ finding, onSelect, actions }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { code, related = [], source } = finding;
  const derivation = findingDerivation(finding, texts);
  if (derivation === '' && related.length < 2 && !source && !actions) return null;
  return (
    <div className={styles.more}>
      {derivation !== '' && <Text className={styles.sentence}>{derivation}</Text>}
      {source && <Caption1>{texts('finding.source', { source })}</Caption1>}
      {related.length > 1 && (
        <div className={styles.actions}>
          <Caption1>{texts(code === 'plan/ratio-exceeded' ? 'finding.holders' : 'finding.cells')}</Caption1>
          {related.slice(0, MOST_RELATED).map((holder) => (
            <Button
              key={placeText(holder)}
              size="small"
              appearance="transparent"
              className={styles.cell}
              onClick={() => onSelect(holder)}
            >
              {placeText(holder)}
            </Button>
          ))}
          {related.length > MOST_RELATED && (
            <Caption1>{texts('finding.cells.more', { count: related.length - MOST_RELATED })}</Caption1>
          )}
        </div>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export function placeText(cell: CellPlace): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
