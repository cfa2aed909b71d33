import '../../lib/ui/private-window';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/page.css';
import { render } from 'preact';
import { setUpDocument, t } from '../../lib/ui/i18n';
import { pageUrl } from '../../lib/ui/page-url';
import { readShortcut } from '../../lib/ui/shortcut';
import { followTheme } from '../../lib/ui/theme';
import { WelcomePage } from './ui/welcome-page';

followTheme();
setUpDocument(t('welcomeTitle'));

const root = document.getElementById('app');
if (root) {
  render(
    <WelcomePage
      shortcut={await readShortcut()}
      libraryUrl={pageUrl.library()}
      optionsUrl={pageUrl.options()}
    />,
    root,
  );
}
