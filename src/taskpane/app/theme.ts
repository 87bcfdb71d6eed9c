import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark as Office says, else as the system prefers. */
export function useTheme(): Theme {
  const [isDark, setIsDark] = useState(() => officeIsDark() ?? matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setIsDark(officeIsDark() ?? query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark ? webDarkTheme : webLightTheme;
}

/** Undefined where Office tells no theme, as on the web. */
function officeIsDark(): boolean | undefined {
  const color = officeBackground();
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function officeBackground(): string | undefined {
  try {
    return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
