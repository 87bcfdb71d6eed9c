import { Button, Field, Input, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Descriptor } from '../../functions/call/descriptor';
import type { Parameter } from '../../functions/call/parameter';
import { helpTexts } from '../../locales/functions';
import { useTexts } from '../app/language';
import { InsertionOutcome } from './InsertionOutcome';
import { SelectionIcon } from './SelectionIcon';
import { useInsertion } from './use-insertion';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { width: '100%', minWidth: 0 },
});

/** One field an argument, filled by typing or from the selection, and the button that writes the formula. */
export function InsertForm({ descriptor }: { descriptor: Descriptor }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const insertion = useInsertion();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const descriptions = helpTexts[texts.language][descriptor.id].parameters as Readonly<Record<string, string>>;
  const wrong = insertion.state.kind === 'problem' ? insertion.state.problem : null;

  const takeSelection = async (name: string, isRepeating: boolean): Promise<void> => {
    const address = await insertion.selection();
    if (address === null) return;
    setTyped((before) => ({
      ...before,
      [name]: isRepeating && before[name] ? `${before[name]}; ${address}` : address,
    }));
  };
  const labelOf = (presence: Parameter['presence'], mayBeBlank: boolean, name: string): string => {
    if (presence === 'required') return mayBeBlank ? texts('functions.mayBeBlank', { name }) : name;
    return texts(`functions.${presence}`, { name });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    insertion.insert(descriptor, typed);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {descriptor.parameters.map(({ name, presence, mayBeBlank }) => (
        <Field
          key={name}
          label={labelOf(presence, mayBeBlank === true, name)}
          required={presence === 'required' && !mayBeBlank}
          hint={descriptions[name]}
          validationState={wrong?.argument === name ? 'error' : 'none'}
          validationMessage={
            wrong?.argument === name ? texts(`functions.${wrong.problem}`, { text: wrong.text }) : null
          }
        >
          <Input
            className={styles.input}
            size="small"
            value={typed[name] ?? ''}
            data-argument={name}
            onChange={(_, { value }) => setTyped((before) => ({ ...before, [name]: value }))}
            contentAfter={
              <Tooltip content={texts('functions.takeSelection')} relationship="label">
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<SelectionIcon />}
                  data-take={name}
                  onClick={() => void takeSelection(name, presence === 'repeating')}
                />
              </Tooltip>
            }
          />
        </Field>
      ))}
      <Button
        type="submit"
        appearance="primary"
        data-insert={descriptor.id}
        disabledFocusable={insertion.state.kind === 'working'}
      >
        {texts('functions.insert')}
      </Button>
      <InsertionOutcome insertion={insertion} />
    </form>
  );
}
