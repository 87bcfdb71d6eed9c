import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { comparePlans, type PlanDifference } from '../../core/plan/compare';
import type { Plan } from '../../core/plan/plan';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { TABLE_KEYS, TABLES } from '../../core/plan/schema/tables';
import { useTexts, type Texts } from '../app/language';
import { cellText } from './cell-text';

const COLOR = { added: 'success', removed: 'danger', changed: 'informative' } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'left', width: '100%' },
  text: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly before: Plan;
  readonly reading: PlanReading;
  readonly onSelect: (place: CellPlace) => void;
}

/** Row by row what is new, gone or changed since last year's plan. */
export function PlanDifferences({ before, reading, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const differences = comparePlans(before, reading.plan);
  const select = ({ table, row }: PlanDifference): void => {
    const [column] = TABLES[table].required;
    const place = row === null ? null : reading.place(table, row, column as never);
    if (place) onSelect(place);
  };
  if (differences.length === 0) return <Caption1 block>{texts('plan.year.same')}</Caption1>;
  return (
    <>
      {TABLE_KEYS.filter((table) => differences.some((one) => one.table === table)).map((table) => (
        <section key={table} data-differences={table}>
          <Text as="h3" block weight="semibold">
            {TABLES[table].sheet}
          </Text>
          <ul className={styles.list}>
            {differences
              .filter((one) => one.table === table)
              .map((one, index) => (
                <li key={index}>
                  <Button
                    appearance="subtle"
                    size="small"
                    className={styles.item}
                    disabled={one.row === null}
                    onClick={() => select(one)}
                  >
                    <Text block className={styles.text} size={200}>
                      <Badge appearance="tint" color={COLOR[one.kind]}>
                        {texts(`plan.year.${one.kind}`)}
                      </Badge>{' '}
                      {one.name}
                    </Text>
                    {one.columns.map((column) => (
                      <Caption1 block key={column.heading} className={styles.text}>
                        {changeText(column, texts)}
                      </Caption1>
                    ))}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function changeText({ heading, before, after }: PlanDifference['columns'][number], texts: Texts): string {
  return texts('plan.year.change', { heading, before: cellText(before, texts), after: cellText(after, texts) });
}
