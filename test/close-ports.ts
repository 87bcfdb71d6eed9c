/*
 * The grid engine computes in steps that it posts to itself through message channels. A workbook that is let go between two
 * of them leaves a port open, and an open port keeps the whole test run from ending: what is still open after the last test of
 * a file is closed.
 */
const Channel = globalThis.MessageChannel;
const opened = new Set<MessageChannel>();
let isOver = false;

globalThis.MessageChannel = class extends Channel {
  constructor() {
    super();
    if (isOver) close(this);
    else opened.add(this);
  }
};

afterAll(() => {
  isOver = true;
  opened.forEach(close);
  opened.clear();
});

function close({ port1, port2 }: MessageChannel): void {
  port1.close();
  port2.close();
}
