import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { differences, type Difference } from '../../core/bloc/reconcile';
import { readScoreSheets } from '../../core/bloc/score-sheets';
import type { CellPlace } from '../../core/findings/finding';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { FillBlanks } from './FillBlanks';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
}

/** Đối chiếu: where the bloc's points differ from the units' own, and the blanks that can be filled from another layer. */
export function Reconcile({ book, round, pick, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { plan, units, sheets } = book;
  const own = useMemo(() => readScoreSheets(sheets, { plan, units, round }).sheets, [sheets, plan, units, round]);
  const found = useMemo(() => differences(own), [own]);
  return (
    <>
      <ViewHead
        answer={
          <Text weight="semibold" data-differences={found.length}>
            {texts(found.length === 0 ? 'score.differences.none' : 'score.differences', { count: found.length })}
          </Text>
        }
        actions={
          <>
            <FillBlanks plan={plan} sheets={own} writing={writing} />
            {pick}
          </>
        }
      />
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={`${one.place.sheet}!${one.place.row}`} className={styles.item} data-difference={one.difference}>
            <Button appearance="subtle" className={styles.choice} onClick={() => onSelect(one.place)}>
              <DifferenceText one={one} criterion={plan.criteria[one.criterion]!.name} />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whose points differ by how much, in which criterion, and why. */
function DifferenceText({ one, criterion }: { one: Difference; criterion: string }): ReactElement {
  const texts = useTexts();
  const { unit, self, settled, difference, reason } = one;
  const number = (value: number | null): string =>
    value === null ? texts('score.notAssigned') : localNumber(texts.language, value, 9);
  const signed = difference === null ? '≠' : `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
  return (
    <>
      <Text weight="semibold">
        {texts('score.difference', {
          unit: unit.shortName || unit.name,
          self: number(self),
          settled: number(settled),
          difference: signed,
        })}
      </Text>
      <Caption1>{criterion}</Caption1>
      <Caption1>
        {reason === '' ? texts('score.difference.noReason') : texts('score.difference.reason', { reason })}
      </Caption1>
    </>
  );
}
