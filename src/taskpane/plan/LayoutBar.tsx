import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Layout } from '../../core/plan/schema/layout';
import { SCHEMA } from '../../core/plan/start-plan';
import { useTexts } from '../app/language';
import type { PlanWriting } from './use-plan-writing';

/** Says that a plan was written by another version of the add-in, and what can be done about it. */
export function LayoutBar({ layout, writing }: { layout: Layout; writing: PlanWriting }): ReactElement | null {
  const texts = useTexts();
  switch (layout.kind) {
    case 'current':
      return null;
    case 'later':
      return (
        <MessageBar intent="warning" layout="multiline" data-plan="newer">
          <MessageBarBody>{texts('plan.newer', { found: layout.number, known: SCHEMA })}</MessageBarBody>
        </MessageBar>
      );
    case 'earlier': {
      const { number, update } = layout;
      const count = update.columns.length;
      return (
        <MessageBar intent="info" layout="multiline" data-plan="earlier">
          <MessageBarBody>{texts('plan.earlier', { found: number, known: SCHEMA, count })}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabled={writing.isBusy}
              onClick={() => void writing.update(update)}
              id="update-layout"
            >
              {texts('plan.earlier.update')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
