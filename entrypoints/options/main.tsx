import '../../lib/ui/private-window';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/page.css';
import { render } from 'preact';
import { openLibrary } from '../../lib/library/open-library';
import { setUpDocument, t } from '../../lib/ui/i18n';
import { followTheme } from '../../lib/ui/theme';
import { Options } from './options';

const opening = openLibrary();
followTheme();
setUpDocument(`${t('optionsTitle')} · ${t('extensionName')}`);

const root = document.getElementById('app');
if (root) render(<Options opening={opening} />, root);
