import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { Writing } from '../app/use-writing';
import { BlocTable } from './BlocTable';
import type { RankedBook } from './rank-book';

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** The units of each bloc, best first. */
export function StandingView({ plan, ranked, writing }: Props): ReactElement {
  return (
    <>
      {ranked.standings.blocs.map((bloc, at) => (
        <BlocTable key={at} plan={plan} ranked={ranked} bloc={bloc} writing={writing} />
      ))}
    </>
  );
}
