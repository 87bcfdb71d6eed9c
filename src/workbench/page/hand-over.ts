/** The parameter that names the channel over which a page gets its workbook from another one. */
const PARAMETER = 'handed';

/**
 * Opens this page once more and hands it a workbook; nothing leaves the browser. False where the browser opens no second
 * page.
 */
export function handOver(bytes: Uint8Array): boolean {
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(id);
  const address = new URL(location.href);
  address.search = `?${PARAMETER}=${id}`;
  channel.addEventListener('message', () => {
    channel.postMessage(bytes);
    channel.close();
  });
  if (window.open(address, '_blank')) return true;
  channel.close();
  return false;
}

/** The workbook that another page hands to this one; null where this one was opened by itself. */
export function handedOver(): Promise<Uint8Array> | null {
  const id = new URLSearchParams(location.search).get(PARAMETER);
  if (id === null) return null;
  return new Promise((resolve, reject) => {
    const channel = new BroadcastChannel(id);
    // Whoever reloads the page later finds nobody who still has it.
    const timer = setTimeout(() => finish(() => reject(new Error(PARAMETER))), PATIENCE);
    const finish = (task: () => void): void => {
      clearTimeout(timer);
      channel.close();
      task();
    };
    channel.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => finish(() => resolve(data)));
    channel.postMessage('ready');
  });
}

/** In milliseconds. */
const PATIENCE = 2_000;
