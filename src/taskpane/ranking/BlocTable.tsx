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
import { BY_VOTE, type BlocStanding, type Standings, type StandingRow } from '../../core/bloc/standings';
import { OPEN } from '../../core/bloc/tally';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts, type Texts } from '../app/language';
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
  readonly standings: Standings;
  readonly bloc: BlocStanding;
}

/** The units of one bloc, best first, with their class and what is proposed for them. */
export function BlocTable({ plan, standings, bloc }: Props): ReactElement {
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
            const said = remarks(row, standings, texts);
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
                      {isOpen && <UnitGaps plan={plan} standings={standings} position={position} />}
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

/** What has to be said of a unit's place: class, proposal, ties, what decided, what rounding did. */
function remarks(row: StandingRow, { rows }: Standings, texts: Texts): string[] {
  const { classified, proposal, tiedWith, decidedBy, exactRank, tally } = row;
  const found: string[] = [];
  if (classified?.kind === 'class') {
    const { band, byPoints, condition } = classified;
    found.push(texts('rank.class', { name: band.name }));
    if (band !== byPoints) found.push(texts('rank.class.lowered', { name: byPoints.name }));
    if (condition !== '') found.push(texts('rank.class.condition', { condition }));
  } else if (classified?.kind === 'none') {
    found.push(texts('rank.class.none'));
  }
  if (proposal !== '') found.push(texts('rank.proposal', { proposal }));
  if (tiedWith.length > 0) {
    found.push(texts('rank.tied', { units: tiedWith.map((at) => rows[at]!.entrant.name).join(', ') }));
  }
  for (const words of decidedBy) {
    found.push(words === BY_VOTE ? texts('rank.decided.vote') : texts('rank.decided', { words }));
  }
  if (exactRank !== null && tally.total !== OPEN) found.push(texts('rank.rounded', { rank: exactRank }));
  if (tally.total === OPEN) found.push(texts('rank.missing', { count: tally.faults.length }));
  return found;
}
