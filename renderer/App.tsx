import { useEffect, type ReactElement } from 'react';
import { listen } from './client';
import { OrderedView } from './report/OrderedView';
import { useRequest } from './store/useRequest';
import { useWorkbench } from './store/workbench';
import { applyTheme } from './theme/applyTheme';
import { Workbench } from './window/Workbench';

/** Dresses the window in the theme that main names, now and when it changes. */
function useTheme(named: 'light' | 'dark' | undefined): void {
  const { theme, setTheme } = useWorkbench();
  useEffect(() => {
    if (named) setTheme(named);
  }, [named, setTheme]);
  useEffect(() => listen('theme.changed', (event) => setTheme(event.theme)), [setTheme]);
  useEffect(() => applyTheme(theme), [theme]);
}

/** One window: the workbench, or a page that only draws. */
export function App(): ReactElement | null {
  const about = useRequest('app.about', null);
  useTheme(about.data?.theme);
  if (about.error) return <p role="alert">{about.error.message}</p>;
  if (!about.data) return null;
  return about.data.purpose === 'picture' ? <OrderedView /> : <Workbench />;
}
