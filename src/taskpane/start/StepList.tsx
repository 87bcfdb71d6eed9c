import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Filled } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ReactElement } from 'react';
import type { MessageKey } from '../../locales/messages';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import type { PlacedStep } from './steps';

const ICONS = { done: CheckmarkCircle20Filled, next: CircleHalfFill20Filled, later: Circle20Regular } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  next: { backgroundColor: tokens.colorBrandBackground2 },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 0' },
  said: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  go: { alignSelf: 'center', flexShrink: 0 },
});

interface Props {
  readonly kind: 'bloc' | 'registration';
  readonly steps: readonly PlacedStep[];
}

/** The steps of a year, each with how far it is; each opens the page on which it is done. */
export function StepList({ kind, steps }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section aria-labelledby={`start-${kind}`} data-steps={kind}>
      <Subtitle2 as="h2" block id={`start-${kind}`}>
        {texts(`start.${kind}`)}
      </Subtitle2>
      <ol className={styles.list}>
        {steps.map(({ id, state, said, page, view }) => {
          const Icon = ICONS[state];
          return (
            <li key={id}>
              <Button
                appearance="subtle"
                className={mergeClasses(styles.step, state === 'next' && styles.next)}
                onClick={() => navigation.go(page, view)}
                aria-current={state === 'next' ? 'step' : undefined}
                data-step={id}
                data-state={state}
              >
                <Icon
                  className={mergeClasses(styles.icon, state === 'done' && styles.done, state === 'next' && styles.now)}
                  role="img"
                  aria-hidden={false}
                  aria-label={texts(`start.state.${state}`)}
                />
                <span className={styles.words}>
                  <Text weight={state === 'next' ? 'semibold' : 'regular'}>
                    {texts(`start.${kind}.${id}.name` as MessageKey)}
                  </Text>
                  <Caption1 className={styles.said}>{texts(...said)}</Caption1>
                </span>
                <ChevronRight16Regular className={styles.go} />
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
