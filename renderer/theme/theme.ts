/** Importing this file brings the fonts and the base styles. */
import '@fontsource-variable/inter';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import './theme.css';
import './blueprint.css';
