import { keywordReader } from '../names/keywords';

/** Ways of sharing whole seats in proportion to bases. */
export type Method = 'hamilton' | 'webster' | 'jefferson' | 'adams';

export const readMethod = keywordReader<Method>({
  hamilton: 'phần dư lớn nhất',
  webster: 'webster',
  jefferson: 'jefferson',
  adams: 'adams',
});
