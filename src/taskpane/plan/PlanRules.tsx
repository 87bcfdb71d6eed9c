import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { useTexts } from '../app/language';
import { RuleForm } from './RuleForm';

const useStyles = makeStyles({
  // The names of criteria are longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Cách tính điểm: the criteria of the plan, and a form for the rule of each. */
export function PlanRules({ reading }: { reading: PlanReading }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [chosen, setChosen] = useState<number | null>(null);
  const criteria = reading.plan.criteria
    .map((criterion, row) => ({ criterion, row }))
    .filter(({ criterion: { kind } }) => kind !== 'group');
  if (criteria.length === 0) return <Text block>{texts('plan.rule.noCriteria')}</Text>;
  const { criterion, row } = criteria.find((one) => one.row === chosen) ?? criteria[0]!;
  const place = reading.place('criteria', row, 'rule');
  return (
    <>
      <Field label={texts('plan.rule.criterion')} className={styles.field}>
        <Select id="rule-criterion" value={String(row)} onChange={(_, { value }) => setChosen(Number(value))}>
          {criteria.map((one) => (
            <option key={one.row} value={one.row}>
              {[one.criterion.id, one.criterion.name].filter(Boolean).join('. ')}
            </option>
          ))}
        </Select>
      </Field>
      {place ? (
        <RuleForm
          key={`${row} ${criterion.id} ${criterion.name}`}
          plan={reading.plan}
          criterion={criterion}
          place={place}
        />
      ) : (
        <Text block>{texts('plan.rule.noColumn')}</Text>
      )}
    </>
  );
}
