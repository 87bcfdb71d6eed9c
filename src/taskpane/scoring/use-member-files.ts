import { useCallback, useMemo, useState } from 'react';
import { readMembers, type MemberFile, type MemberReading } from '../../core/bloc/sheets/read/read-member';
import type { PlanUnit } from '../../core/plan/plan';
import type { ScoreBook } from './use-score-book';
import { openFiles, type Unreadable } from '../files/open-files';
import type { Task } from '../files/use-task';

export interface MemberFiles {
  /** What each file gives, in the order in which the files were chosen; null before any was. */
  readonly results: readonly (MemberReading | Unreadable)[] | null;
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Says of which unit a file is. */
  readonly assign: (file: string, unit: PlanUnit) => void;
  readonly clear: () => void;
}

type Opened = MemberFile | Unreadable;
const NONE: ReadonlyMap<string, string> = new Map();

/** The files that came back from members: opened one after the other, and read against the plan as it is now. */
export function useMemberFiles({ scoring, units }: ScoreBook, round: string, task: Task): MemberFiles {
  const [opened, setOpened] = useState<readonly Opened[] | null>(null);
  const [unitOf, setUnitOf] = useState(NONE);
  const { each } = task;

  const open = useCallback(
    async (files: readonly File[]) => {
      const { readMemberFile } = await import(/* webpackChunkName: "member-files" */ '../../files/member-file');
      const all = await openFiles(files, each, readMemberFile);
      if (!all) return;
      setUnitOf(NONE);
      setOpened(all);
    },
    [each],
  );

  const results = useMemo(() => {
    if (!opened) return null;
    const files = opened.filter((one): one is MemberFile => !('kind' in one));
    // By name: the units are other objects after each reading of the workbook.
    const said = [...unitOf].flatMap(([file, name]) => {
      const unit = units.units.find((one) => one.name === name);
      return unit ? [[file, unit] as const] : [];
    });
    const readings = readMembers(files, { scoring, units, round, unitOf: new Map(said) });
    const byFile = new Map(files.map((file, at) => [file as Opened, readings[at]!]));
    return opened.map((one) => ('kind' in one ? one : byFile.get(one)!));
  }, [opened, scoring, units, round, unitOf]);

  const assign = useCallback((file: string, unit: PlanUnit) => {
    setUnitOf((known) => new Map(known).set(file, unit.name));
  }, []);
  const clear = useCallback(() => setOpened(null), []);

  return { results, open, assign, clear };
}
