import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Workbook } from '../../workbook/workbook';
import { ComputingBar } from './ComputingBar';
import { LanguageContext, textsIn } from './language';
import { navigation, type Page } from './navigation';
import { PageBoundary } from './PageBoundary';
import { PageHeader } from './PageHeader';
import { PlacesContext } from './places';
import { onStoredLanguage, storedLanguage, storeLanguage, type Language } from './stored-language';
import { useTheme } from './theme';
import { WorkbookContext } from './workbook-context';

const CONTENT: Readonly<Record<Page, React.LazyExoticComponent<() => ReactElement>>> = {
  start: lazy(() => import(/* webpackChunkName: "start" */ '../start/StartPage')),
  registration: lazy(() => import(/* webpackChunkName: "registration" */ '../registration/RegistrationPage')),
  plan: lazy(() => import(/* webpackChunkName: "plan" */ '../plan/PlanPage')),
  scoring: lazy(() => import(/* webpackChunkName: "scoring" */ '../scoring/ScoringPage')),
  ranking: lazy(() => import(/* webpackChunkName: "ranking" */ '../ranking/RankingPage')),
  functions: lazy(() => import(/* webpackChunkName: "functions-page" */ '../functions/FunctionsPage')),
  diagnostics: lazy(() => import(/* webpackChunkName: "diagnostics" */ '../diagnostics/DiagnosticsPage')),
};

const useStyles = makeStyles({
  shell: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    // Gaps are those of the layout.
    '& :is(h1, h2, h3, p)': { marginTop: 0, marginBottom: 0 },
  },
  main: {
    // Below the end there is room for the news at the foot.
    padding: `0 ${tokens.spacingHorizontalM} 96px`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  foot: {
    position: 'fixed',
    left: 0,
    right: 0,
    bottom: 0,
    zIndex: 4,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '&:not(:empty)': { padding: tokens.spacingHorizontalXS },
  },
});

export function App({ workbook }: { workbook: Workbook }): ReactElement {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const [undo, setUndo] = useState<HTMLElement | null>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const places = useMemo(() => ({ undo, foot }), [undo, foot]);
  const page = useSyncExternalStore(navigation.subscribe, navigation.page);
  const texts = textsIn(language);
  const languageContext = useMemo(() => ({ language, setLanguage }), [language]);
  const Content = CONTENT[page];

  useEffect(() => {
    (globalThis as { THIDUA_LANGUAGE?: string }).THIDUA_LANGUAGE = language;
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => onStoredLanguage(setLanguage), []);
  const switchLanguage = (): void => {
    const next = language === 'vi' ? 'en' : 'vi';
    storeLanguage(next);
    setLanguage(next);
  };

  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={languageContext}>
        <WorkbookContext.Provider value={workbook}>
          <div className={styles.shell}>
            <PageHeader page={page} onSwitchLanguage={switchLanguage} undoPlace={setUndo} />
            <PlacesContext.Provider value={places}>
              <main className={styles.main} id="page" data-page={page}>
                <ComputingBar />
                <PageBoundary key={page} sentence={texts('app.failed')} outdated={texts('fault.outdated')}>
                  <Suspense fallback={<Spinner size="small" label={texts('app.loading')} />}>
                    <Content />
                  </Suspense>
                </PageBoundary>
              </main>
            </PlacesContext.Provider>
            <div className={styles.foot} role="status" ref={setFoot} />
          </div>
        </WorkbookContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
