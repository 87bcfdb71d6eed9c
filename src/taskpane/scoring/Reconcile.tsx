import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, type ReactElement } from 'react';
import { formHeadings } from '../../core/bloc/form/columns';
import { differences, fillBlanks, type Difference } from '../../core/bloc/reconcile';
import { isLeader } from '../../core/bloc/roles';
import { readScoreSheets } from '../../core/bloc/score-sheets';
import type { CellPlace } from '../../core/findings/finding';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    minWidth: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** Both fillings that settle what nobody disputes. */
const FILLINGS = [
  ['self', 'bloc'],
  ['bloc', 'council'],
] as const;

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
}

/** Đối chiếu: where the bloc's points differ from the units' own, and the blanks that can be filled from another layer. */
export function Reconcile({ book, round, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { plan, units, sheets } = book;
  const own = useMemo(() => readScoreSheets(sheets, { plan, units, round }).sheets, [sheets, plan, units, round]);
  const found = useMemo(() => differences(own), [own]);
  const headings = formHeadings(plan);
  const number = (value: number | null): string =>
    value === null ? texts('score.notAssigned') : localNumber(texts.language, value, 9);
  const signed = ({ difference }: Difference): string =>
    difference === null ? '≠' : `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}`;
  return (
    <>
      <div className={styles.actions}>
        {FILLINGS.map(([from, to]) => {
          // The leader does not review its own points: what it gave itself is taken over only when the deputy says so.
          const mine = to === 'bloc' ? own.filter(({ unit }) => isLeader(unit)) : [];
          const edits = fillBlanks(
            own.filter((sheet) => !mine.includes(sheet)),
            from,
            to,
            plan,
          );
          const leaders = fillBlanks(mine, from, to, plan);
          const fill = (id: string, wanted: typeof edits, text: 'score.fill' | 'score.fill.leader'): ReactElement => (
            <Button
              disabled={wanted.length === 0 || writing.state.kind === 'busy'}
              onClick={() =>
                void writing.write(
                  (steps) => workbook.write({ edits: wanted }, steps),
                  () => ['score.fill.done', { count: wanted.length, heading: headings[to] }],
                )
              }
              id={id}
            >
              {texts(text, { from: headings[from], to: headings[to], count: wanted.length })}
            </Button>
          );
          return (
            <Fragment key={to}>
              {fill(`fill-${to}`, edits, 'score.fill')}
              {mine.length > 0 && fill('fill-leader', leaders, 'score.fill.leader')}
            </Fragment>
          );
        })}
      </div>
      <Text as="p" block data-differences={found.length}>
        {texts(found.length === 0 ? 'score.differences.none' : 'score.differences', { count: found.length })}
      </Text>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={`${one.place.sheet}!${one.place.row}`} className={styles.item} data-difference={one.difference}>
            <Button appearance="subtle" className={styles.choice} onClick={() => onSelect(one.place)}>
              <Text weight="semibold">
                {texts('score.difference', {
                  unit: one.unit.shortName || one.unit.name,
                  self: number(one.self),
                  settled: number(one.settled),
                  difference: signed(one),
                })}
              </Text>
              <Caption1>{plan.criteria[one.criterion]!.name}</Caption1>
              <Caption1>
                {one.reason === ''
                  ? texts('score.difference.noReason')
                  : texts('score.difference.reason', { reason: one.reason })}
              </Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
