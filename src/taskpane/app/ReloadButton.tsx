import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from './language';

/** Loads the pane anew; the workbook stays as it is. */
export function ReloadButton(): ReactElement {
  const texts = useTexts();
  return (
    <Button size="small" id="reload-pane" onClick={() => location.reload()}>
      {texts('app.reload')}
    </Button>
  );
}
