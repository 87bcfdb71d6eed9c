import {
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useState, type ReactElement } from 'react';
import type { BlocStanding } from '../../core/bloc/standings';
import { OPEN } from '../../core/bloc/tally';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { LimitForm } from './LimitForm';
import type { RankedBook } from './rank-book';
import { remarks } from './remarks';
import { UnitGaps } from './UnitGaps';

const useStyles = makeStyles({
  rank: { width: '3.5em' },
  total: { width: '5.5em', textAlign: 'right' },
  first: { borderBottomStyle: 'none' },
  said: { height: 'auto', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalS },
  name: { textAlign: 'left', justifyContent: 'flex-start', minWidth: 0, padding: 0 },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly bloc: BlocStanding;
  readonly writing: Writing;
}

/** The units of one bloc, best first, with their class and what is proposed for them. */
export function BlocTable({ plan, ranked, bloc, writing }: Props): ReactElement {
  const { standings } = ranked;
  const styles = useStyles();
  const texts = useTexts();
  const [open, setOpen] = useState<number | null>(null);
  const title = bloc.bloc || texts('rank.bloc');
  return (
    <section data-bloc={bloc.bloc}>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      {bloc.counts.map(({ award, count, by, isRoundingOpen }, at) => (
        <Caption1 key={at} block>
          {texts(by === 'count' ? 'rank.award.count' : isRoundingOpen ? 'rank.award.open' : 'rank.award.ratio', {
            award: award.name,
            count,
          })}
        </Caption1>
      ))}
      <Table size="small" aria-label={title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.rank}>{texts('rank.rank')}</TableHeaderCell>
            <TableHeaderCell>{texts('score.unit')}</TableHeaderCell>
            <TableHeaderCell className={styles.total}>{texts('rank.total')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {bloc.order.map((position) => {
            const row = standings.rows[position]!;
            const { entrant, rank, tally } = row;
            const isOpen = open === position;
            const said = remarks(plan, row, ranked, texts);
            return (
              <Fragment key={position}>
                <TableRow data-unit={entrant.name} data-rank={rank ?? ''} className={styles.first}>
                  <TableCell className={styles.rank}>{rank ?? '–'}</TableCell>
                  <TableCell>
                    <Button
                      appearance="transparent"
                      size="small"
                      className={styles.name}
                      aria-expanded={isOpen}
                      onClick={() => setOpen(isOpen ? null : position)}
                    >
                      {entrant.name}
                    </Button>
                  </TableCell>
                  <TableCell className={styles.total}>
                    <Text weight="semibold">
                      {tally.total === OPEN ? texts('rank.open') : localNumber(texts.language, tally.total, 9)}
                    </Text>
                  </TableCell>
                </TableRow>
                {(said.length > 0 || isOpen) && (
                  <TableRow>
                    <TableCell colSpan={3} className={styles.said}>
                      {said.map((remark, at) => (
                        <Caption1 key={at} block>
                          {remark}
                        </Caption1>
                      ))}
                      {isOpen && (
                        <>
                          <UnitGaps plan={plan} standings={standings} position={position} />
                          <LimitForm
                            plan={plan}
                            ranked={ranked}
                            unit={plan.units.find(({ name }) => name === entrant.name)!}
                            writing={writing}
                          />
                        </>
                      )}
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
    </section>
  );
}
