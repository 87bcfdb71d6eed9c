/** The host address that the manifest in the repository is written for. */
export const WRITTEN_HOST = 'https://localhost:3000';

export interface ManifestOptions {
  readonly host: string;
  readonly version: string;
  readonly language: 'vi' | 'auto';
}

/** Every text of the manifest in every language: one source, two files. */
export function manifestFor(source: string, { host, version, language }: ManifestOptions): string {
  const base = host.replace(/\/+$/, '');
  if (!/^https:\/\/[^/\s"'<>&]+/.test(base)) throw new Error(`The host address must start with https:// (got ${host})`);
  const addressed = source
    .replaceAll(WRITTEN_HOST, base)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  return language === 'vi' ? inVietnamese(addressed) : addressed;
}

/** Vietnamese throughout, whatever the language of Office: the overrides become the values. */
function inVietnamese(manifest: string): string {
  return manifest
    .replace('<DefaultLocale>en-US</DefaultLocale>', '<DefaultLocale>vi-VN</DefaultLocale>')
    .replace(
      /<((?:bt:)?[A-Za-z]+)((?: id="[^"]*")?) DefaultValue="[^"]*">\s*<(?:bt:)?Override Locale="vi-VN" Value="([^"]*)"\/>\s*<\/\1>/g,
      '<$1$2 DefaultValue="$3"/>',
    );
}
