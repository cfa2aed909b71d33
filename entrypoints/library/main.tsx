import '../../lib/ui/private-window';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/article-list.css';
import './library.css';
import { render } from 'preact';
import { openList } from '../../lib/library/open-library';
import { prepareFormats } from '../../lib/ui/format';
import { setUpDocument, t } from '../../lib/ui/i18n';
import { followTheme } from '../../lib/ui/theme';
import { FIRST_ROWS } from '../../lib/ui/use-shelf';
import { LibraryPage } from './library-page';

const { opening, firstRows } = openList(FIRST_ROWS.window);

followTheme();
setUpDocument(`${t('library')} · ${t('extensionName')}`);

const root = document.getElementById('app');
if (root) render(<LibraryPage opening={opening} firstRows={firstRows} />, root);
prepareFormats();
