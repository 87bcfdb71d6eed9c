import { Button, Divider, FluentProvider, makeStyles, Text, tokens, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBarStyles } from './bar-styles';
import { FileCommands, type FileCommandsProps } from './FileCommands';
import type { AddIn, RibbonButton } from './manifest';

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

export interface BarProps extends FileCommandsProps {
  readonly addIn: AddIn;
  readonly fileName: string;
  readonly onCommand: (button: RibbonButton) => void;
  readonly onLanguage: () => void;
}

/** The add-in's ribbon group, drawn from its manifest, and beside it what stands for Excel's own file commands. */
export function Bar(props: BarProps): ReactElement {
  const styles = useStyles();
  const bar = useBarStyles();
  const { addIn, text, fileName, onCommand, onLanguage } = props;
  return (
    <FluentProvider theme={webLightTheme} className={styles.bar}>
      <div id="ribbon" role="toolbar" aria-label={addIn.group} className={bar.group}>
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
      <Button appearance="subtle" className={bar.plain} onClick={onLanguage} id="switch-language">
        {text('language')}
      </Button>
    </FluentProvider>
  );
}
