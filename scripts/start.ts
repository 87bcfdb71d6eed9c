import path from 'node:path';
import { buildIfChanged } from './build';
import { serve } from './serve';

const PORT = Number(process.env.PORT ?? 3000);

async function start(): Promise<void> {
  buildIfChanged(process.argv.slice(2));
  const folder = path.resolve(__dirname, '../dist');
  const { address } = await serve(folder, PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(folder);
  });
  console.log(
    `\nBảng tính trong trình duyệt / Workbook in the browser:\n\n  ${address}/workbench.html\n\nCtrl+C: dừng / stop`,
  );
}

void start();
