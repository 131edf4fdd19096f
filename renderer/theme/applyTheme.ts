import { themes, type Theme } from './tokens';

/** Each token as a CSS variable; nested ones carry their group's name: `--kind-blue`. */
function themeVariables(theme: Theme): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const tokens: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
    ...themes[theme],
  };
  for (const [name, value] of Object.entries(tokens)) {
    if (typeof value === 'string') variables.set(`--${name}`, value);
    else
      for (const [key, colour] of Object.entries(value)) variables.set(`--${name}-${key}`, colour);
  }
  return variables;
}

/** Dresses the whole document, and Blueprint's components with it. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  // The style object, not a style sheet: the content security policy allows no inline styles.
  for (const [name, value] of themeVariables(theme)) root.style.setProperty(name, value);
  document.body.classList.toggle('bp6-dark', theme === 'dark');
}
