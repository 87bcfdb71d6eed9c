import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StandingRow } from '../../core/bloc/standings/standings';
import { localNumber, useTexts, type Texts } from '../app/language';
import type { Part } from './chart-parts';

const HEIGHT = 20;
const WIDTH = 1000;

const useStyles = makeStyles({
  bar: { width: '100%', height: '20px', display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly row: StandingRow;
  readonly parts: readonly Part[];
  /** The longest bar, in points. */
  readonly most: number;
  readonly fill: (pattern: number) => string;
}

/** One unit: its bar, and the same in figures below it. */
export function UnitBar({ row, parts, most, fill }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <li data-bar={row.entrant.name}>
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
        {parts.map(({ points, start, pattern }) => (
          <rect
            key={pattern}
            x={(start / most) * WIDTH}
            y={1}
            width={(Math.max(0, points) / most) * WIDTH}
            height={HEIGHT - 2}
            fill={fill(pattern)}
            stroke="currentColor"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <Caption1 block>{figures(texts, row, parts)}</Caption1>
    </li>
  );
}

function figures(texts: Texts, { tally: { penalty } }: StandingRow, parts: readonly Part[]): string {
  const number = (value: number): string => localNumber(texts.language, value, 4);
  const words = parts.map(({ heading, points }) => `${heading}: ${number(points)}`);
  if (typeof penalty === 'number' && penalty > 0) words.push(`${texts('rank.chart.penalty')}: −${number(penalty)}`);
  return words.length === 0 ? texts('rank.open') : words.join(' · ');
}
