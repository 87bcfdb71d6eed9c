/**
 * F6 and Shift+F6 move the keyboard between the parts of the window, as in Excel: the ribbon, the file commands, the
 * cells and the pane. The grid keeps the Tab key for itself, so without this nothing else could be reached.
 */
export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

export function moveByF6(regions: () => readonly Region[]): (event: KeyboardEvent) => void {
  let current = 0;
  return (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const open = regions().filter(({ element }) => !element.hidden);
    const focused = open.findIndex(({ element }) => element.contains(document.activeElement));
    const from = focused >= 0 ? focused : Math.min(current, open.length - 1);
    current = (from + (event.shiftKey ? open.length - 1 : 1)) % open.length;
    open[current]!.focus();
  };
}
