import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LAYERS, type Layer } from '../../core/bloc/form/columns';
import { useTexts } from '../app/language';
import { RoundField } from '../scoring/RoundField';
import { settledText } from './open-matters';
import type { RankedBook } from './rank-book';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly ranked: RankedBook;
  readonly headings: Readonly<Record<Layer, string>>;
  readonly onRound: (round: string) => void;
  readonly onLayer: (layer: Layer) => void;
}

/** By which round and which points the units are ranked. */
export function RankOptions({ ranked, headings, onRound, onLayer }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section className={styles.panel} aria-label={texts('rank.options')}>
      <RoundField id="rank-round" rounds={ranked.rounds} round={ranked.round} onChange={onRound} />
      <Field label={texts('rank.layer')} size="small">
        <Select size="small" value={ranked.layer} onChange={(_, { value }) => onLayer(value as Layer)} id="rank-layer">
          {LAYERS.map((one) => (
            <option key={one} value={one}>
              {headings[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1>{settledText(ranked, texts)}</Caption1>
    </section>
  );
}
