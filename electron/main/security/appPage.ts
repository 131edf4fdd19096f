/** The one origin of all pages of ours, and its one page. */
export const APP_ORIGIN = 'app://ascribe';
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
