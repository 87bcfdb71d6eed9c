import { Button, Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { PRESETS } from '../../core/plan/presets';
import { BLANK_PLAN } from '../../core/plan/start-plan';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { useRole } from '../app/use-role';
import { ViewHead } from '../app/ViewHead';

const BLANK = 'blank';
const KINDS = ['template', 'document'] as const;

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalS },
});

/** The plans to start from: this year's templates, plans that were issued, and a blank one. */
export function StartPlan({
  isBusy,
  onWrite,
}: {
  isBusy: boolean;
  /** Open plans are there to be filled in: they get every table. */
  onWrite: (plan: Plan, id: string, isOpen: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [role] = useRole();
  const [chosen, setChosen] = useState(() => PRESETS.find((preset) => preset.role === role)!.id);
  const preset = PRESETS.find(({ id }) => id === chosen);
  return (
    <>
      <ViewHead
        answer={<Text weight="semibold">{texts('plan.start')}</Text>}
        actions={
          <Button
            size="small"
            appearance="primary"
            disabled={isBusy}
            onClick={() => onWrite(preset?.plan ?? BLANK_PLAN, chosen, preset?.kind !== 'document')}
            id="write-plan"
          >
            {texts('plan.write')}
          </Button>
        }
      />
      <RadioGroup
        aria-label={texts('plan.start')}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
        id="presets"
      >
        {KINDS.map((kind) => (
          <div key={kind} role="group" aria-labelledby={`presets-${kind}`} className={styles.group}>
            <Caption1 block id={`presets-${kind}`}>
              {texts(kind === 'template' ? 'plan.templates' : 'plan.documents')}
            </Caption1>
            {PRESETS.filter((preset) => preset.kind === kind).map(({ id, name }) => (
              <Radio key={id} value={id} label={name} data-preset={id} />
            ))}
          </div>
        ))}
        <Radio value={BLANK} label={texts('plan.blank')} data-preset={BLANK} />
      </RadioGroup>
    </>
  );
}
