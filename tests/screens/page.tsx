import { createRoot } from 'react-dom/client';
import { DateReaderProvider } from '@/components/date-reader';
import { TextProvider } from '@/components/text';
import { lineCss, threadControlCss } from '@/components/gmail/styles';
import { dashboardScenes } from './dashboard-scenes';
import { readExample } from './read-example';
import { gmailScenes, popupScenes } from './scenes';
import { english, japanese, lengthened, rightToLeft } from './texts';

/**
 * Draws one scene: `?scene=popup/rows&theme=dark&dir=rtl&words=rtl`. Without one it names them all
 * in `data-scenes`, for whoever takes the pictures.
 */
const query = new URLSearchParams(location.search);
const [place, name = ''] = (query.get('scene') ?? '').split('/');
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const text = { long: lengthened, rtl: rightToLeft, ja: japanese }[query.get('words') ?? ''] ?? english;
document.documentElement.dir = query.get('dir') ?? 'ltr';

const scenes = { popup: popupScenes, dashboard: dashboardScenes, gmail: gmailScenes };
const scene = scenes[place === 'popup' || place === 'dashboard' ? place : 'gmail'][name];
if (scene) {
  const root = place === 'gmail' ? shadowRoot() : document.body.appendChild(document.createElement('div'));
  createRoot(root).render(
    <TextProvider text={text}>
      <DateReaderProvider readDate={readExample}>{scene(theme)}</DateReaderProvider>
    </TextProvider>,
  );
} else {
  document.body.dataset['scenes'] = Object.entries(scenes)
    .flatMap(([place, named]) => Object.keys(named).map((name) => `${place}/${name}`))
    .join();
}

// The popup's width is not the dashboard's.
if (place === 'dashboard') document.documentElement.style.inlineSize = 'auto';

// As in Gmail: a page with other type and colours, a toast in the corner, our styles in the shadow.
function shadowRoot(): HTMLElement {
  const isChip = name.startsWith('chip');
  document.documentElement.style.inlineSize = 'auto';
  document.body.style.cssText = `margin:0;background:${theme === 'dark' ? '#111' : '#f6f8fc'};color:${theme === 'dark' ? '#eee' : '#111'};font:20px serif;min-height:100vh`;
  const host = document.createElement('div');
  if (isChip) {
    document.body.append('Re: SOC 2 report and pricing ', host);
    document.body.style.padding = '16px';
    host.style.marginInlineStart = '8px';
  } else {
    const toast = document.createElement('div');
    toast.style.cssText =
      'position:fixed;bottom:24px;inset-inline-start:24px;block-size:48px;inline-size:280px;border-radius:4px;background:#202124;color:#fff;font:14px/48px sans-serif;text-indent:16px';
    toast.textContent = 'Message sent   Undo   View message';
    document.body.append(toast, host);
  }
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isChip ? threadControlCss : lineCss);
  shadow.adoptedStyleSheets = [sheet];
  return shadow.appendChild(document.createElement('div'));
}
