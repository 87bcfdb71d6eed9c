import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { groupHeading } from '../../core/bloc/standings/standings-draft';
import type { Standings, StandingRow } from '../../core/bloc/standings/standings';
import type { Plan } from '../../core/plan/plan';
import { localNumber, useTexts } from '../app/language';
import { PATTERNS, Pattern } from './patterns';

const HEIGHT = 20;
const WIDTH = 1000;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  bar: { width: '100%', height: '20px', display: 'block', color: tokens.colorNeutralForeground2 },
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

interface Part {
  readonly heading: string;
  /** Below 0 for a penalty. */
  readonly points: number;
  readonly pattern: number;
}

/** Points by group, a bar a unit: told apart by pattern and by the figures below each bar, never by colour alone. */
export function GroupChart({ plan, standings }: { plan: Plan; standings: Standings }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const { tree, rows, blocs } = standings;
  const headings = [
    ...tree.groups.map((group) => groupHeading(tree, group)),
    ...(tree.bonus.length > 0 ? [texts('rank.chart.bonus')] : []),
  ];
  const partsOf = ({ tally }: StandingRow): Part[] => {
    const sums = [...tally.groups, ...(tree.bonus.length > 0 ? [tally.bonus] : [])];
    return sums.flatMap((points, pattern): Part[] =>
      typeof points === 'number' ? [{ heading: headings[pattern]!, points, pattern }] : [],
    );
  };
  const most = Math.max(
    1,
    ...rows.map((row) => partsOf(row).reduce((sum, { points }) => sum + Math.max(0, points), 0)),
  );
  const number = (value: number): string => localNumber(texts.language, value, 4);
  const figures = (row: StandingRow): string => {
    const words = partsOf(row).map(({ heading, points }) => `${heading}: ${number(points)}`);
    const { penalty } = row.tally;
    if (typeof penalty === 'number' && penalty > 0) words.push(`${texts('rank.chart.penalty')}: −${number(penalty)}`);
    return words.length === 0 ? texts('rank.open') : words.join(' · ');
  };
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
            <Caption1>
              {heading === tree.groups[at]?.name || tree.groups[at] === undefined
                ? heading
                : `${heading}: ${tree.groups[at].name}`}
            </Caption1>
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
            {bloc.order.map((position) => {
              const row = rows[position]!;
              let left = 0;
              return (
                <li key={position} data-bar={row.entrant.name}>
                  <Text block weight="semibold">
                    {row.rank === null ? row.entrant.name : `${row.rank}. ${row.entrant.name}`}
                  </Text>
                  <svg
                    className={styles.bar}
                    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                  >
                    {partsOf(row).map(({ points, pattern }) => {
                      const width = (Math.max(0, points) / most) * WIDTH;
                      const x = left;
                      left += width;
                      return (
                        <rect
                          key={pattern}
                          x={x}
                          y={1}
                          width={width}
                          height={HEIGHT - 2}
                          fill={fill(pattern)}
                          stroke="currentColor"
                          vectorEffect="non-scaling-stroke"
                        />
                      );
                    })}
                  </svg>
                  <Caption1 block>{figures(row)}</Caption1>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <Caption1>{plan.criteria.length > 0 ? texts('rank.chart.note') : ''}</Caption1>
    </>
  );
}
