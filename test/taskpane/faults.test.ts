import { toWorkbookError } from '../../src/workbook/faults';

test('a part of the pane that an update took away is told apart from faults of the workbook', () => {
  const failure = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  expect(toWorkbookError(failure)).toMatchObject({ fault: 'outdated', code: 'ChunkLoadError' });
});
