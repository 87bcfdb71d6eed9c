import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Standings } from '../../core/bloc/standings/standings';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { chartParts } from './chart-parts';
import { PATTERNS, Pattern } from './patterns';
import { UnitBar } from './UnitBar';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '24px', height: '14px', color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Points by group, a bar a unit: told apart by pattern and by the figures below each bar, never by colour alone. */
export function GroupChart({ plan, standings }: { plan: Plan; standings: Standings }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const { tree, rows, blocs } = standings;
  const { headings, of, most } = chartParts(standings, texts('rank.chart.bonus'));
  const fill = (pattern: number): string => `url(#${id}-${pattern % PATTERNS.length})`;
  return (
    <>
      <svg width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          {PATTERNS.map((_, at) => (
            <Pattern key={at} id={`${id}-${at}`} at={at} />
          ))}
        </defs>
      </svg>
      <ul className={styles.legend} aria-label={texts('rank.chart.legend')}>
        {headings.map((heading, at) => (
          <li key={at} className={styles.entry}>
            <svg className={styles.swatch} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
              <rect x="0.5" y="0.5" width="23" height="13" fill={fill(at)} stroke="currentColor" />
            </svg>
            <Caption1>{legendText(heading, tree.groups[at]?.name)}</Caption1>
          </li>
        ))}
      </ul>
      {blocs.map((bloc) => (
        <section key={bloc.bloc} data-chart={bloc.bloc}>
          {blocs.length > 1 && (
            <Subtitle2 as="h2" block>
              {bloc.bloc || texts('rank.bloc')}
            </Subtitle2>
          )}
          <ul className={styles.list}>
            {bloc.order.map((position) => (
              <UnitBar key={position} row={rows[position]!} parts={of(rows[position]!)} most={most} fill={fill} />
            ))}
          </ul>
        </section>
      ))}
      <Caption1>{plan.criteria.length > 0 ? texts('rank.chart.note') : ''}</Caption1>
    </>
  );
}

/** The heading, and the name of its group where that says more. */
function legendText(heading: string, name: string | undefined): string {
  return name === undefined || name === heading ? heading : `${heading}: ${name}`;
}
