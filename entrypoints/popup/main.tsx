import '../../lib/ui/private-window';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/article-list.css';
import './popup.css';
import { render } from 'preact';
import { openList } from '../../lib/library/open-library';
import { onMessage } from '../../lib/messaging/messages';
import { prepareFormats } from '../../lib/ui/format';
import { setUpDocument, t } from '../../lib/ui/i18n';
import { followTheme } from '../../lib/ui/theme';
import { FIRST_ROWS } from '../../lib/ui/use-shelf';
import { saveAtOnce } from './capture-active-tab';
import { Popup } from './popup';

// Asked for before anything is drawn: the page may change and the popup close; opening the library takes long.
const firstSave = saveAtOnce();
onMessage('closePopup', async () => {
  if (!(await firstSave).isTab) window.close();
});
const { opening, firstRows } = openList(FIRST_ROWS.popup);

followTheme();
setUpDocument(t('extensionName'));

const root = document.getElementById('app');
if (root) render(<Popup opening={opening} firstRows={firstRows} firstSave={firstSave} />, root);
// Not before the save is asked for.
void firstSave.then(prepareFormats);
