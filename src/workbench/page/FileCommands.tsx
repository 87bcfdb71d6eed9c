import { Button, Select } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { useRef, type ReactElement } from 'react';
import { useBarStyles } from './bar-styles';
import { SAMPLES, type Sample } from './samples';
import type { PageText } from './texts';

export interface FileCommandsProps {
  readonly text: (key: PageText) => string;
  /** The sample that is open; blank for a file of the visitor's own. */
  readonly sample: string;
  readonly isPaneVisible: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
}

/** What stands for Excel's own file commands. */
export function FileCommands(props: FileCommandsProps): ReactElement {
  const styles = useBarStyles();
  const { text, sample, isPaneVisible, onOpen, onSample, onSave, onPane } = props;
  return (
    <div id="files" role="group" aria-label={text('files')} className={styles.group}>
      <OpenButton label={text('openFile')} onOpen={onOpen} />
      <Select
        value={sample}
        aria-label={text('samples')}
        onChange={(_, { value }) => {
          const chosen = SAMPLES.find(({ file }) => file === value);
          if (chosen) onSample(chosen);
        }}
      >
        {sample === '' && <option value="">{text('samples')}</option>}
        {SAMPLES.map(({ file, text: name }) => (
          <option key={file} value={file}>
            {text(name)}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        className={styles.plain}
        icon={<ArrowDownload20Regular />}
        onClick={onSave}
        id="save-copy"
      >
        {text('saveCopy')}
      </Button>
      {!isPaneVisible && (
        <Button
          appearance="primary"
          className={styles.plain}
          icon={<PanelRight20Regular />}
          onClick={onPane}
          id="show-pane"
        >
          {text('showPane')}
        </Button>
      )}
    </div>
  );
}

/** Asks for a file of the visitor's; the same one can be asked for again. */
function OpenButton({ label, onOpen }: { label: string; onOpen: (file: File) => void }): ReactElement {
  const styles = useBarStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <Button
        appearance="subtle"
        className={styles.plain}
        icon={<FolderOpen20Regular />}
        onClick={() => picker.current?.click()}
        id="open-file"
      >
        {label}
      </Button>
    </>
  );
}
