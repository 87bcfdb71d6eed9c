import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { localNumber, useTexts } from './language';
import { useWorkbook } from './workbook-context';

/** Says that what is shown rests on cells that Excel was still computing; nothing where there were none. */
export function ComputingBar(): ReactElement | null {
  const texts = useTexts();
  const { computing } = useWorkbook();
  const count = useSyncExternalStore(computing.subscribe, computing.count);
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-computing={count}>
      <MessageBarBody>{texts('app.computing', { count: localNumber(texts.language, count) })}</MessageBarBody>
    </MessageBar>
  );
}
