import { Field, Input, makeStyles, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { OptionsPanel } from '../app/Options';
import type { Grouping } from './arrange';
import type { FindingList } from './use-findings';
import type { RegistrationCheck } from './use-registration-check';

const GROUPINGS = ['rule', 'gravity', 'unit'] as const;
const ROUNDINGS = ['down', 'nearest', 'up'] as const;

const useStyles = makeStyles({ control: { minWidth: 0 } });

/** What is looked for in the findings, how they are grouped, and how the check is done. */
export function CheckOptions({ check, list }: { check: RegistrationCheck; list: FindingList }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { wanted, want } = list;
  return (
    <OptionsPanel label={texts('register.options')}>
      <Field label={texts('register.search')} size="small">
        <Input
          type="search"
          size="small"
          className={styles.control}
          value={wanted.text}
          onChange={(_, { value }) => want({ ...wanted, text: value })}
          id="find-findings"
        />
      </Field>
      <Field label={texts('register.group')} size="small">
        <Select
          size="small"
          className={styles.control}
          value={wanted.by}
          onChange={(_, { value }) => want({ ...wanted, by: value as Grouping })}
          id="group-findings"
        >
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {texts(`register.group.${by}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts('registration.rounding')} hint={texts('registration.rounding.hint')} size="small">
        <Select
          size="small"
          value={check.rounding}
          onChange={(_, { value }) => check.setRounding(value as (typeof ROUNDINGS)[number])}
          id="rounding"
        >
          {ROUNDINGS.map((rounding) => (
            <option key={rounding} value={rounding}>
              {texts(`rounding.${rounding}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        checked={check.isFollowing}
        onChange={(_, { checked }) => check.setFollowing(checked)}
        label={texts('register.follow')}
        id="follow-typing"
      />
    </OptionsPanel>
  );
}
