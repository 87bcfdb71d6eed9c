import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { openPlaces } from '../../core/bloc/standings/open-places';
import type { BlocStanding } from '../../core/bloc/standings/standings';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { AwardMark } from './AwardMark';
import type { RankedBook } from './rank-book';
import { UnitRow, useColumnStyles } from './UnitRow';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  award: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  heading: { minHeight: 0, height: '24px' },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly bloc: BlocStanding;
  readonly writing: Writing;
}

/** The units of one bloc, best first, a line each; what has to be said of a unit opens in its place. */
export function BlocTable({ plan, ranked, bloc, writing }: Props): ReactElement {
  const styles = useStyles();
  const columns = useColumnStyles();
  const texts = useTexts();
  const [open, setOpen] = useState<number | null>(null);
  const title = bloc.bloc || texts('rank.bloc');
  return (
    <section data-bloc={bloc.bloc}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {bloc.counts.map(({ award, count, by, isRoundingOpen }, at) => (
          <Caption1 key={at} className={styles.award}>
            <AwardMark at={at} name={award.name} />
            {texts(by === 'count' ? 'rank.award.count' : isRoundingOpen ? 'rank.award.open' : 'rank.award.ratio', {
              award: award.name,
              count,
            })}
          </Caption1>
        ))}
      </div>
      {openPlaces(ranked.standings)
        .filter((place) => place.bloc === bloc.bloc)
        .map(({ award, count }) => (
          <MessageBar key={award} intent="warning" layout="multiline" data-open-place={award}>
            <MessageBarBody>{texts('rank.openPlaces', { award, count })}</MessageBarBody>
          </MessageBar>
        ))}
      <Table size="small" aria-label={title}>
        <TableHeader>
          <TableRow className={styles.heading}>
            <TableHeaderCell className={columns.rank}>{texts('rank.rank')}</TableHeaderCell>
            <TableHeaderCell>{texts('score.unit')}</TableHeaderCell>
            <TableHeaderCell className={columns.total}>{texts('rank.total')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {bloc.order.map((position) => (
            <UnitRow
              key={position}
              plan={plan}
              ranked={ranked}
              bloc={bloc}
              position={position}
              isOpen={open === position}
              onOpen={() => setOpen(open === position ? null : position)}
              writing={writing}
            />
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
