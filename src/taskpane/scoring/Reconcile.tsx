import { Button, Caption1, Text } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { openUnits, reviewedLayer, roundProgress } from '../../core/bloc/standings/progress';
import { differences, type ScoreDifference } from '../../core/bloc/review/reconcile';
import { readScoreSheets } from '../../core/bloc/sheets/score-sheets';
import type { CellPlace } from '../../core/findings/finding';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { FillBlanks } from './FillBlanks';
import { LackingUnits } from './LackingUnits';
import { useListStyles } from './list-styles';
import type { ScoreBook } from './use-score-book';

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
}

/** Đối chiếu: who lacks points, where the bloc's differ from the units' own, and the blanks that can be filled from another layer. */
export function Reconcile({ book, round, pick, writing, onSelect }: Props): ReactElement {
  const styles = useListStyles();
  const texts = useTexts();
  const { plan, scoring, units, sheets } = book;
  const read = useMemo(() => readScoreSheets(sheets, { scoring, units, round }), [sheets, scoring, units, round]);
  const { sheets: own } = read;
  const found = useMemo(() => differences(plan, own), [plan, own]);
  const progress = useMemo(() => roundProgress(scoring, units.units, read).units, [scoring, units, read]);
  const layer = reviewedLayer(progress);
  // Until the bloc has begun, every unit would stand here.
  const hasBegun = progress.some(({ layers }) => layers?.[layer].isBegun);
  const lacking = hasBegun ? openUnits(progress, layer) : [];
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
            <FillBlanks scoring={scoring} sheets={own} writing={writing} />
            {pick}
          </>
        }
      />
      <ul className={styles.list}>
        <LackingUnits headings={scoring.headings} layer={layer} units={lacking} sheets={own} onSelect={onSelect} />
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
function DifferenceText({ one, criterion }: { one: ScoreDifference; criterion: string }): ReactElement {
  const texts = useTexts();
  const { unit, self, settled, byRule, difference, reason } = one;
  const number = (value: number | null): string =>
    value === null ? texts('score.notAssigned') : localNumber(texts.language, value, 9);
  const signed = difference === null ? '≠' : `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
  return (
    <>
      <Text weight="semibold">
        {texts('score.difference', {
          unit: unit.shortName || unit.name,
          self: number(self),
          settled: settled === undefined ? texts('score.difference.unsettled') : number(settled),
          difference: signed,
        })}
      </Text>
      <Caption1>{criterion}</Caption1>
      {byRule !== null && <Caption1>{texts('score.difference.byRule', { points: number(byRule) })}</Caption1>}
      <Caption1>
        {reason === '' ? texts('score.difference.noReason') : texts('score.difference.reason', { reason })}
      </Caption1>
    </>
  );
}
