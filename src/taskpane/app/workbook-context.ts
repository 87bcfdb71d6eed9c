import { createContext, useContext } from 'react';
import type { Workbook } from '../../workbook/workbook';

export const WorkbookContext = createContext<Workbook | null>(null);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error('There is no workbook around this page');
  return workbook;
}
