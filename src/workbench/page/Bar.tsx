import {
  Button,
  Divider,
  FluentProvider,
  makeStyles,
  Select,
  Text,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { useRef, type ReactElement } from 'react';
import type { AddIn, RibbonButton } from './manifest';
import { SAMPLES, type Sample } from './samples';
import type { PageText } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  command: {
    flexDirection: 'column',
    minWidth: '64px',
    height: '52px',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { flexGrow: 0, height: '36px' },
  plain: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  file: {
    flex: '1 1 80px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
  },
});

export interface BarProps {
  readonly addIn: AddIn;
  readonly text: (key: PageText) => string;
  /** The sample that is open; blank for a file of the visitor's own. */
  readonly sample: string;
  readonly fileName: string;
  readonly isPaneVisible: boolean;
  readonly onCommand: (button: RibbonButton) => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
  readonly onLanguage: () => void;
}

/** The add-in's ribbon group, drawn from its manifest, and beside it what stands for Excel's own file commands. */
export function Bar(props: BarProps): ReactElement {
  const styles = useStyles();
  const { addIn, text, fileName, onCommand, onLanguage } = props;
  return (
    <FluentProvider theme={webLightTheme} className={styles.bar}>
      <div id="ribbon" role="toolbar" aria-label={addIn.group} className={styles.group}>
        {addIn.buttons.map((button) => (
          <Button
            key={button.label}
            appearance="subtle"
            className={styles.command}
            icon={<img src={button.icon} alt="" width={24} height={24} />}
            title={button.tip}
            onClick={() => onCommand(button)}
            data-action={button.action ?? 'showPane'}
          >
            {button.label}
          </Button>
        ))}
      </div>
      <Divider vertical className={styles.line} />
      <FileCommands {...props} />
      <Text className={styles.file} title={fileName}>
        {fileName}
      </Text>
      <Button appearance="subtle" className={styles.plain} onClick={onLanguage} id="switch-language">
        {text('language')}
      </Button>
    </FluentProvider>
  );
}

function FileCommands(props: BarProps): ReactElement {
  const styles = useStyles();
  const { text, sample, isPaneVisible, onOpen, onSample, onSave, onPane } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div id="files" role="group" aria-label={text('files')} className={styles.group}>
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
        {text('openFile')}
      </Button>
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
