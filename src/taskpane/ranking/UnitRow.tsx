import { Button, Caption1, makeStyles, TableCell, TableRow, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlocStanding } from '../../core/bloc/standings/standings';
import { OPEN } from '../../core/bloc/points/tally';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { AwardMark } from './AwardMark';
import { ExcludeForm } from './ExcludeForm';
import { LimitForm } from './LimitForm';
import type { RankedBook } from './rank-book';
import { remarks } from './remarks';
import { UnitGaps } from './UnitGaps';

export const useColumnStyles = makeStyles({
  rank: { width: '2.5em', paddingLeft: 0, paddingRight: 0 },
  // What stands in a heading is a row of its own.
  total: {
    width: '5em',
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: 'right',
    '& > div': { justifyContent: 'flex-end' },
  },
});

const useStyles = makeStyles({
  row: { height: 'auto', minHeight: '32px' },
  unit: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: {
    textAlign: 'left',
    justifyContent: 'flex-start',
    minWidth: 0,
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  said: { height: 'auto', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly bloc: BlocStanding;
  readonly position: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly writing: Writing;
}

/** A unit in one line: rank, name, the mark of its proposal, total. Opened, all that has to be said of its place. */
export function UnitRow({ plan, ranked, bloc, position, isOpen, onOpen, writing }: Props): ReactElement {
  const styles = useStyles();
  const columns = useColumnStyles();
  const texts = useTexts();
  const { standings } = ranked;
  const row = standings.rows[position]!;
  const { entrant, rank, tally, tiedWith, proposal } = row;
  const unit = plan.units.find(({ name }) => name === entrant.name)!;
  const award = bloc.counts.findIndex((one) => one.award.name === proposal);
  return (
    <>
      <TableRow data-unit={entrant.name} data-rank={rank ?? ''} className={styles.row}>
        <TableCell className={columns.rank}>
          {rank === null ? '–' : tiedWith.length > 0 ? texts('rank.shared', { rank }) : rank}
        </TableCell>
        <TableCell>
          <span className={styles.unit}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.name}
              aria-expanded={isOpen}
              title={entrant.name}
              onClick={onOpen}
            >
              {unit.shortName || entrant.name}
            </Button>
            {proposal !== '' && <AwardMark at={award} name={proposal} />}
          </span>
        </TableCell>
        <TableCell className={columns.total}>
          <Text weight="semibold">
            {tally.total === OPEN ? texts('rank.open') : localNumber(texts.language, tally.total, 9)}
          </Text>
        </TableCell>
      </TableRow>
      {isOpen && (
        <TableRow>
          <TableCell colSpan={3} className={styles.said}>
            {remarks(plan, row, ranked, texts).map((remark, at) => (
              <Caption1 key={at} block>
                {remark}
              </Caption1>
            ))}
            <UnitGaps plan={plan} standings={standings} position={position} />
            <LimitForm plan={plan} ranked={ranked} unit={unit} writing={writing} />
            <ExcludeForm awards={bloc.counts} ranked={ranked} unit={unit} writing={writing} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
