import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Gravity } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import type { Grouping, Wanted } from './arrange';

const GRAVITIES = ['all', 'error', 'warning', 'information'] as const;
const GROUPINGS = ['gravity', 'rule', 'unit'] as const;

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0 },
});

interface Props {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
  /** How many findings of each gravity there are. */
  readonly counts: Readonly<Record<Gravity, number>>;
}

/** Which findings are shown, and in which groups. */
export function FindingsFilter({ wanted, onChange, counts }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const total = counts.error + counts.warning + counts.information;
  return (
    <div className={styles.fields}>
      <Field label={texts('register.search')} className={styles.wide}>
        <Input
          type="search"
          className={styles.control}
          value={wanted.text}
          onChange={(_, { value }) => onChange({ ...wanted, text: value })}
          id="find-findings"
        />
      </Field>
      <Field label={texts('register.gravity')}>
        <Select
          className={styles.control}
          value={wanted.gravity}
          onChange={(_, { value }) => onChange({ ...wanted, gravity: value as Wanted['gravity'] })}
          id="filter-gravity"
        >
          {GRAVITIES.map((gravity) => (
            <option key={gravity} value={gravity}>
              {gravity === 'all'
                ? texts('register.gravity.all', { count: total })
                : texts('register.gravity.one', { name: texts(`gravity.${gravity}`), count: counts[gravity] })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts('register.group')}>
        <Select
          className={styles.control}
          value={wanted.by}
          onChange={(_, { value }) => onChange({ ...wanted, by: value as Grouping })}
          id="group-findings"
        >
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {texts(`register.group.${by}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
