import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Workbook } from '../../workbook/workbook';
import { LanguageContext, textsIn } from './language';
import { isMainPage, navigation, type Page } from './navigation';
import { PageBoundary } from './PageBoundary';
import { PageTabs } from './PageTabs';
import { onStoredLanguage, storedLanguage, storeLanguage, type Language } from './stored-language';
import { useTheme } from './theme';
import { WorkbookContext } from './workbook-context';

const CONTENT: Readonly<Record<Page, React.LazyExoticComponent<() => ReactElement>>> = {
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
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export function App({ workbook }: { workbook: Workbook }): ReactElement {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(storedLanguage);
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
            <header className={styles.header}>
              <PageTabs page={page} />
              <Button
                id="switch-language"
                size="small"
                appearance="subtle"
                onClick={switchLanguage}
                title={texts('app.language.hint')}
              >
                {texts('app.language')}
              </Button>
            </header>
            <main
              className={styles.main}
              id="page"
              role="tabpanel"
              aria-labelledby={isMainPage(page) ? `tab-${page}` : 'other-pages'}
            >
              <PageBoundary key={page} sentence={texts('app.failed')}>
                <Suspense fallback={<Spinner size="small" label={texts('app.loading')} />}>
                  <Content />
                </Suspense>
              </PageBoundary>
            </main>
          </div>
        </WorkbookContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
