import { type DragEvent, useState } from 'react';
import buttons from '@/components/button.module.css';
import { say, type WordKey } from '@/components/words';
import { type ChosenFile, droppedFiles, pickedFiles } from './dropped-files';
import styles from './Import.module.css';

interface Props {
  readonly onFiles: (files: readonly ChosenFile[]) => unknown;
}

/** Takes files and folders that are dropped, or picked with mouse or keyboard. */
export function FileDrop({ onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // Whoever cannot drag has the two buttons inside.
    <section
      className={styles.drop}
      data-over={isOver}
      aria-label={say('import_drop')}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{say('import_drop')}</p>
      <div className={styles.act}>
        <Picker label="import_pick_files" onFiles={onFiles} />
        <Picker label="import_pick_folder" isFolder onFiles={onFiles} />
      </div>
    </section>
  );
}

interface PickerProps extends Props {
  readonly label: WordKey;
  readonly isFolder?: boolean;
}

/** The input itself is there for the keyboard and for readers; what is seen is its label. */
function Picker({ label, isFolder = false, onFiles }: PickerProps) {
  return (
    <label className={`${buttons.plain} ${styles.pick}`}>
      {say(label)}
      <input
        type="file"
        multiple
        className="visually-hidden"
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.zip,.csv,.xlsx,.html,.htm,.tsv,.txt' })}
        onChange={({ target }) => {
          const files = pickedFiles(target.files);
          // The same file can be picked again.
          target.value = '';
          void onFiles(files);
        }}
      />
    </label>
  );
}
