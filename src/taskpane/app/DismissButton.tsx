import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { useTexts } from './language';

/** Puts news away. */
export function DismissButton({ onDismiss }: { onDismiss: () => void }): ReactElement {
  const texts = useTexts();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={texts('writing.dismiss')}
      onClick={onDismiss}
      data-dismiss=""
    />
  );
}
