import { Caption1, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LAYERS, type Layer } from '../../core/bloc/sheets/form/columns';
import { useTexts } from '../app/language';
import { OptionsPanel } from '../app/Options';
import { RoundField } from '../scoring/RoundField';
import { settledText } from './open-matters';
import type { RankedBook } from './rank-book';

interface Props {
  readonly ranked: RankedBook;
  readonly headings: Readonly<Record<Layer, string>>;
  readonly onRound: (round: string) => void;
  readonly onLayer: (layer: Layer) => void;
}

/** By which round and which points the units are ranked. */
export function RankOptions({ ranked, headings, onRound, onLayer }: Props): ReactElement {
  const texts = useTexts();
  return (
    <OptionsPanel label={texts('rank.options')}>
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
    </OptionsPanel>
  );
}
