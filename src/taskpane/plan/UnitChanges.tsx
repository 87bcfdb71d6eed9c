import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitChange } from '../../core/plan/change-units';
import type { PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  unit: {
    border: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface Props {
  readonly units: readonly PlanUnit[];
  readonly changes: readonly UnitChange[];
  readonly onChange: (changes: readonly UnitChange[]) => void;
}

/** For each unit another name, or the unit that it goes into. */
export function UnitChanges({ units, changes, onChange }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const change = (unit: string, part: Omit<UnitChange, 'unit'>): void => {
    const others = changes.filter((one) => one.unit !== unit);
    const own = { ...changes.find((one) => one.unit === unit), ...part, unit };
    onChange(own.newName?.trim() || own.mergedInto ? [...others, own] : others);
  };
  return (
    <>
      {units.map(({ name }, index) => {
        const own = changes.find(({ unit }) => unit === name);
        const isMerged = Boolean(own?.mergedInto);
        return (
          <fieldset key={name} className={styles.unit}>
            <legend>{name}</legend>
            <Field label={texts('plan.year.newName')} className={styles.field}>
              <Input
                size="small"
                id={`unit-name-${index}`}
                value={own?.newName ?? ''}
                disabled={isMerged}
                onChange={(_, { value }) => change(name, { newName: value })}
              />
            </Field>
            <Field label={texts('plan.year.mergeInto')} className={styles.field}>
              <Select
                size="small"
                id={`unit-merge-${index}`}
                value={own?.mergedInto ?? ''}
                onChange={(_, { value }) => change(name, { mergedInto: value })}
              >
                <option value="">{texts('plan.year.keep')}</option>
                {units
                  .filter((other) => other.name === own?.mergedInto || isOpenTo(name, other.name, changes))
                  .map((other) => (
                    <option key={other.name} value={other.name}>
                      {other.name}
                    </option>
                  ))}
              </Select>
            </Field>
          </fieldset>
        );
      })}
    </>
  );
}

/** A unit can go into any other that does not itself, by whatever way, go into it. */
function isOpenTo(name: string, other: string, changes: readonly UnitChange[]): boolean {
  let last: string | undefined = other;
  for (let steps = 0; last !== undefined && steps <= changes.length; steps += 1) {
    if (last === name) return false;
    last = changes.find(({ unit }) => unit === last)?.mergedInto || undefined;
  }
  return true;
}
