import '../../lib/ui/private-window';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import './reader.css';
import { render } from 'preact';
import { openLibrary } from '../../lib/library/open-library';
import { setUpDocument, t } from '../../lib/ui/i18n';
import { followTheme } from '../../lib/ui/theme';
import { Reader } from './reader';

const opening = openLibrary();
followTheme();
setUpDocument(t('extensionName'));

const root = document.getElementById('app');
const id = new URLSearchParams(location.search).get('id') ?? '';
if (root) render(<Reader opening={opening} id={id} />, root);
