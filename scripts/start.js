'use strict';

const path = require('node:path');
const { buildIfChanged } = require('./build');
const { serve } = require('./serve');

const PORT = Number(process.env.PORT ?? 3000);

async function start() {
  buildIfChanged(process.argv.slice(2));
  const folder = path.resolve(__dirname, '../dist');
  const { address } = await serve(folder, PORT).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(folder);
  });
  console.log(
    `\nBảng tính trong trình duyệt / Workbook in the browser:\n\n  ${address}/workbench.html\n\nCtrl+C: dừng / stop`,
  );
}

start();
