/* A browser that keeps what a page hands it to save. */

export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Everything that is saved from now on, in order. */
export function keepDownloads(): Saved[] {
  const saved: Saved[] = [];
  const blobs = new Map<string, Blob>();
  class HTMLAnchorElement {
    href = '';
    download = '';
    click(): void {
      const blob = blobs.get(this.href)!;
      saved.push({
        name: this.download,
        type: blob.type,
        bytes: async () => new Uint8Array(await blob.arrayBuffer()),
      });
    }
    remove(): void {
      /* It stood nowhere. */
    }
  }
  // As real elements have it: what a view can do is asked of the kind, not of one of them.
  Object.defineProperty(HTMLAnchorElement.prototype, 'download', { value: '', writable: true });
  Object.assign(globalThis, {
    HTMLAnchorElement,
    document: { createElement: () => new HTMLAnchorElement(), body: { append: () => undefined } },
  });
  jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  // The address is given up a minute later, when nobody waits any more.
  const { setTimeout: later } = globalThis;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((work: () => void, pause = 0) => (pause < 1_000 ? later(work, pause) : 0)) as typeof later);
  return saved;
}

/** A view that saves no files, as those of Excel on a Mac. */
export function keepNone(): void {
  Object.assign(globalThis, { HTMLAnchorElement: class {} });
}

/** The names of the files in a zip. */
export async function namesIn({ bytes }: Saved): Promise<string[]> {
  const { unzipSync } = await import('fflate');
  return Object.keys(unzipSync(await bytes()));
}
