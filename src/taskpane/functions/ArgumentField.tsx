import { Button, Field, Input, makeStyles, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Parameter } from '../../functions/call/parameter';
import { useTexts, type Texts } from '../app/language';
import { SelectionIcon } from './SelectionIcon';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
});

interface Props {
  readonly parameter: Parameter;
  readonly hint: string | undefined;
  /** What is wrong with the text, in words; null for nothing that is known. */
  readonly fault: string | null;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Takes the address of the selection. */
  readonly onTake: () => void;
}

/** One argument of a formula: typed, or taken from the selection. */
export function ArgumentField({ parameter, hint, fault, text, onType, onTake }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { name, presence, mayBeBlank } = parameter;
  return (
    <Field
      label={labelOf(parameter, texts)}
      required={presence === 'required' && !mayBeBlank}
      hint={hint}
      validationState={fault === null ? 'none' : 'error'}
      validationMessage={fault}
    >
      <Input
        className={styles.input}
        size="small"
        value={text}
        data-argument={name}
        onChange={(_, { value }) => onType(value)}
        contentAfter={
          <Tooltip content={texts('functions.takeSelection')} relationship="label">
            <Button size="small" appearance="transparent" icon={<SelectionIcon />} data-take={name} onClick={onTake} />
          </Tooltip>
        }
      />
    </Field>
  );
}

function labelOf({ name, presence, mayBeBlank }: Parameter, texts: Texts): string {
  if (presence === 'required') return mayBeBlank ? texts('functions.mayBeBlank', { name }) : name;
  return texts(`functions.${presence}`, { name });
}
