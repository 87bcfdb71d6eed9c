import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import { ReloadButton } from './ReloadButton';

interface State {
  readonly failure: 'outdated' | 'other' | null;
}

interface Props {
  readonly sentence: string;
  /** What is said where a part of the pane is of another version, and cannot be loaded any more. */
  readonly outdated: string;
  readonly children: ReactNode;
}

/** A page that fails says so; the other pages go on. One whose file an update took away can be loaded anew. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: toWorkbookError(error).fault === 'outdated' ? 'outdated' : 'other' };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { sentence, outdated } = this.props;
    return (
      <MessageBar intent="error" layout="multiline" data-page-fault={failure}>
        <MessageBarBody>{failure === 'outdated' ? outdated : sentence}</MessageBarBody>
        <MessageBarActions>
          <ReloadButton />
        </MessageBarActions>
      </MessageBar>
    );
  }
}
