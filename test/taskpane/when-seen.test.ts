import { whenSeen } from '../../src/taskpane/app/when-seen';

/** A page that can be in sight or not, and an Office that tells when the pane is shown. */
function page({ isVisible = true, width = 320 } = {}) {
  const window = Object.assign(new EventTarget(), { innerWidth: width, innerHeight: width });
  const document = Object.assign(new EventTarget(), { visibilityState: isVisible ? 'visible' : 'hidden' });
  let shown: () => void = () => undefined;
  const onShown = jest.fn((listener: () => void): Promise<unknown> => {
    shown = listener;
    return Promise.resolve();
  });
  return { window, document, onShown, show: () => shown() };
}
type Seen = Parameters<typeof whenSeen>[0];
const started = (own: ReturnType<typeof page>) => {
  const mount = jest.fn();
  return { mount, now: whenSeen(own as unknown as Seen, mount) };
};

test('a page in sight is put up at once', () => {
  const own = page();
  const { mount } = started(own);
  expect(mount).toHaveBeenCalledTimes(1);
  expect(own.onShown).not.toHaveBeenCalled();
});

test('a runtime that a formula started puts nothing up until the pane is shown, and then once', () => {
  const own = page({ isVisible: false, width: 0 });
  const { mount } = started(own);
  expect(mount).not.toHaveBeenCalled();
  own.window.dispatchEvent(new Event('resize'));
  expect(mount).not.toHaveBeenCalled();
  own.show();
  own.show();
  own.window.dispatchEvent(new Event('focus'));
  expect(mount).toHaveBeenCalledTimes(1);
});

test.each(['focus', 'pointerdown', 'keydown'])('%s is sign enough, whatever else is said', (sign) => {
  const own = page({ isVisible: false, width: 0 });
  const { mount } = started(own);
  own.window.dispatchEvent(new Event(sign));
  expect(mount).toHaveBeenCalledTimes(1);
});

test('a page that gets a size, or is no longer hidden, is in sight', () => {
  const small = page({ width: 0 });
  const first = started(small);
  Object.assign(small.window, { innerWidth: 320, innerHeight: 500 });
  small.window.dispatchEvent(new Event('resize'));
  const hidden = page({ isVisible: false });
  const second = started(hidden);
  Object.assign(hidden.document, { visibilityState: 'visible' });
  hidden.document.dispatchEvent(new Event('visibilitychange'));
  expect([first.mount, second.mount].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('a button of the ribbon puts it up, and an Office that tells nothing does no harm', async () => {
  const own = page({ isVisible: false });
  own.onShown.mockRejectedValue(new Error('no shared runtime'));
  const { mount, now } = started(own);
  await new Promise((resolve) => setTimeout(resolve));
  now();
  expect(mount).toHaveBeenCalledTimes(1);
});
