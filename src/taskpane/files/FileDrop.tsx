import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';

const useStyles = makeStyles({
  drop: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  input: { display: 'none' },
});

interface Props {
  readonly text: string;
  /** What stands on the button. */
  readonly choose: string;
  /** Endings of the files that can be chosen. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Of the button, and of the field behind it. */
  readonly buttonId: string;
  readonly inputId: string;
}

/** Where files are dropped, or chosen. */
export function FileDrop({ text, choose, accept, isBusy, onFiles, buttonId, inputId }: Props): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!isBusy) onFiles([...event.dataTransfer.files]);
      }}
    >
      <Text>{text}</Text>
      <Button appearance="primary" disabled={isBusy} onClick={() => input.current?.click()} id={buttonId}>
        {choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        className={styles.input}
        aria-label={choose}
        id={inputId}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
