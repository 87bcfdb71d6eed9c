import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitProgress } from '../../core/bloc/standings/progress';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';

interface Props {
  /** Units without a total. */
  readonly open: readonly UnitProgress[];
  readonly errors: number;
}

/** What speaks against settling, and the way to where it is mended. */
export function SettleWarnings({ open, errors }: Props): ReactElement | null {
  const texts = useTexts();
  const names = open.map(({ unit }) => unit.shortName || unit.name).join(', ');
  const warnings = [
    ...(open.length > 0
      ? [{ view: 'reconcile', text: texts('settle.open', { count: open.length, units: names }) } as const]
      : []),
    ...(errors > 0 ? [{ view: 'overview', text: texts('settle.errors', { count: errors }) } as const] : []),
  ];
  if (warnings.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-warnings={warnings.length}>
      <MessageBarBody>
        {warnings.map(({ view, text }) => (
          <Text key={view} block>
            {text}{' '}
            <Link as="button" inline onClick={() => navigation.go('scoring', view)} data-open-view={view}>
              {texts(`score.tab.${view}`)}
            </Link>
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
