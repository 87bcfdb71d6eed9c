import { Button, Caption1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Layer } from '../../core/bloc/sheets/form/columns';
import type { UnitProgress } from '../../core/bloc/standings/progress';
import type { ScoreSheet } from '../../core/bloc/sheets/score-sheets';
import type { CellPlace } from '../../core/findings/finding';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { useTexts, type Texts } from '../app/language';
import { useListStyles } from './list-styles';

interface Props {
  readonly headings: ScoringPlan['headings'];
  readonly layer: Layer;
  readonly units: readonly UnitProgress[];
  readonly sheets: readonly ScoreSheet[];
  readonly onSelect: (place: CellPlace) => void;
}

/** Units that have no total on a layer yet; choosing one leads to its first cell without points. */
export function LackingUnits({ headings, layer, units, sheets, onSelect }: Props): ReactElement {
  const styles = useListStyles();
  const texts = useTexts();
  return (
    <>
      {units.map((one) => (
        <li key={one.unit.name} className={styles.item} data-lacking={one.unit.name}>
          <Button
            appearance="subtle"
            className={styles.choice}
            disabled={one.sheet === null}
            onClick={() => onSelect(firstGap(one, layer, sheets))}
          >
            <Text weight="semibold">{lackText(texts, one, layer)}</Text>
            <Caption1>{headings[layer]}</Caption1>
          </Button>
        </li>
      ))}
    </>
  );
}

function lackText(texts: Texts, { unit, layers }: UnitProgress, layer: Layer): string {
  const name = { unit: unit.shortName || unit.name };
  if (!layers) return texts('score.lacking.sheet', name);
  const { missing } = layers[layer];
  return missing > 0 ? texts('score.lacking', { ...name, count: missing }) : texts('score.lacking.sum', name);
}

function firstGap({ unit, sheet, layers }: UnitProgress, layer: Layer, sheets: readonly ScoreSheet[]): CellPlace {
  const reading = sheets.find((one) => one.unit === unit)?.reading;
  const criterion = layers?.[layer].tally.faults[0]?.criterion;
  const place = criterion === undefined ? null : reading?.entries.get(criterion)?.place(layer);
  return place ?? { sheet: sheet!, row: 0, column: 0 };
}
