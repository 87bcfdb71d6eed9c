/** What Excel draws and loads from a manifest. Addresses are relative to the page that serves the add-in. */
export interface AddIn {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly paneUrl: string;
  readonly scriptUrl: string;
  readonly metadataUrl: string;
  readonly namespace: string;
  readonly name: string;
}

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The command that it runs; null for the button that only shows the pane. */
  readonly action: string | null;
}

export function readManifest(xml: string): AddIn {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string, within: Element | Document = page): Element[] => [...within.getElementsByTagName(name)];
  const first = (name: string, within?: Element): Element => {
    const element = all(name, within)[0];
    if (!element) throw new Error(`The manifest has no ${name}`);
    return element;
  };
  const resource = (id: string | null): string => {
    const element = [...all('bt:String'), ...all('bt:Url'), ...all('bt:Image')].find((one) => one.id === id);
    if (!element) throw new Error(`The manifest has no resource ${id}`);
    return element.getAttribute('DefaultValue') ?? '';
  };
  const label = (within: Element): string => resource(first('Label', within).getAttribute('resid'));
  const functions = all('ExtensionPoint').find((point) => point.getAttribute('xsi:type') === 'CustomFunctions')!;
  const source = (name: string): string =>
    pathOf(resource(first('SourceLocation', first(name, functions)).getAttribute('resid')));
  return {
    name: first('DisplayName').getAttribute('DefaultValue') ?? '',
    group: label(first('Group')),
    buttons: all('Control').map((control) => ({
      label: label(control),
      tip: resource(first('Description', first('Supertip', control)).getAttribute('resid')),
      icon: pathOf(resource(imageOf(control, '32'))),
      action: all('FunctionName', control)[0]?.textContent ?? null,
    })),
    paneUrl: pathOf(resource(first('Runtime').getAttribute('resid'))),
    scriptUrl: source('Script'),
    metadataUrl: source('Metadata'),
    namespace: resource(first('Namespace', functions).getAttribute('resid')),
  };
}

function imageOf(control: Element, size: string): string | null {
  const images = [...control.getElementsByTagName('bt:Image')];
  return images.find((image) => image.getAttribute('size') === size)?.getAttribute('resid') ?? null;
}

/** Wherever the add-in will be hosted, here its files lie beside this page. */
function pathOf(address: string): string {
  return new URL(address).pathname.replace(/^\//, '');
}
