import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isRecordable, type LaterChange } from '../../core/bloc/records/later-changes';
import { formHeadings } from '../../core/bloc/sheets/form/columns';
import type { CellPlace } from '../../core/findings/finding';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { pointsText } from './LogList';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { textAlign: 'left', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly plan: Plan;
  readonly change: LaterChange;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** One change after the points were settled: whose, from what to what, and whether something is to be done about it. */
export function LaterChangeItem({ plan, change, isChosen, onChoose, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { unit, criterion, layer, before, now, place } = change;
  const words = texts('settle.change', {
    unit: unit.shortName || unit.name,
    heading: formHeadings(plan)[layer],
    before: pointsText(before, texts),
    now: pointsText(now, texts),
  });
  return (
    <li className={styles.item}>
      <Checkbox checked={isChosen} aria-label={words} onChange={(_, { checked }) => onChoose(checked === true)} />
      <Button appearance="subtle" className={styles.text} onClick={() => onSelect(place)}>
        <span>
          <Text block>{words}</Text>
          <Caption1 block>{plan.criteria[criterion]!.name}</Caption1>
          {!isRecordable(change) && <Caption1 block>{texts('settle.unreadable')}</Caption1>}
        </span>
      </Button>
    </li>
  );
}
