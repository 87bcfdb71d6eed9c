import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReceiptState } from '../../core/bloc/records/receipts';
import type { PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { receiptSentence, receiptSign } from './receipt-texts';

const useStyles = makeStyles({
  state: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    width: '100%',
  },
});

interface Props {
  readonly unit: PlanUnit;
  readonly state: ReceiptState;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** What came of one thing from one unit; chosen, its day can be entered. */
export function ReceiptButton({ unit, state, isChosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Button
      size="small"
      appearance={isChosen ? 'primary' : 'subtle'}
      className={styles.state}
      aria-label={receiptSentence(unit, state, texts)}
      onClick={onChoose}
      data-receipt={state.kind}
      data-late={state.daysLate ?? ''}
    >
      {receiptSign(state, texts)}
    </Button>
  );
}
