import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Descriptor } from '../../functions/call/descriptor';
import { helpTexts } from '../../locales/functions';
import { useTexts } from '../app/language';
import { ArgumentField } from './ArgumentField';
import { InsertionOutcome } from './InsertionOutcome';
import { useInsertion } from './use-insertion';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    insertion.insert(descriptor, typed);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {descriptor.parameters.map((parameter) => {
        const { name, presence } = parameter;
        return (
          <ArgumentField
            key={name}
            parameter={parameter}
            hint={descriptions[name]}
            fault={wrong?.argument === name ? texts(`functions.${wrong.problem}`, { text: wrong.text }) : null}
            text={typed[name] ?? ''}
            onType={(text) => setTyped((before) => ({ ...before, [name]: text }))}
            onTake={() => void takeSelection(name, presence === 'repeating')}
          />
        );
      })}
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
