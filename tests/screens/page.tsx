import { createRoot, type Root } from 'react-dom/client';
import { DateReaderProvider } from '@/components/date-reader';
import { directionOf, TextProvider } from '@/components/text';
import { composeControlCss, lineCss, threadControlCss } from '@/components/gmail/styles';
import { dashboardScenes } from './dashboard-scenes';
import { readExample } from './read-example';
import { gmailScenes, popupScenes } from './scenes';
import { arabicLetters, english, german, japanese, lengthened } from './texts';

/**
 * Draws one scene: `?scene=popup/rows&theme=dark&words=ar`, and another one in its place where an event `scene` says
 * which. Without one it names them all in `data-scenes`, for whoever takes the pictures.
 */
const others = { de: german, long: lengthened, ar: arabicLetters, ja: japanese };
const scenes = { popup: popupScenes, dashboard: dashboardScenes, gmail: gmailScenes };
const page = document.documentElement;
let drawn: Root | null = null;

function draw(query: URLSearchParams): void {
  const [place, name = ''] = (query.get('scene') ?? '').split('/');
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const text = new Map(Object.entries(others)).get(query.get('words') ?? '') ?? english;
  page.lang = text.locale;
  page.dir = query.get('dir') ?? directionOf(text.locale);
  page.style.cssText = `color-scheme:${theme}`;
  // The popup's width is not that of the others.
  if (place !== 'popup') page.style.inlineSize = 'auto';
  drawn?.unmount();
  document.body.replaceChildren();
  document.body.style.cssText = '';
  const scene = scenes[place === 'popup' || place === 'dashboard' ? place : 'gmail'][name];
  if (!scene) return;
  const root =
    place === 'gmail' ? shadowRoot(name) : document.body.appendChild(document.createElement('div'));
  drawn = createRoot(root);
  drawn.render(
    <TextProvider text={text}>
      <DateReaderProvider readDate={readExample}>{scene(theme)}</DateReaderProvider>
    </TextProvider>,
  );
}

draw(new URLSearchParams(location.search));
document.body.dataset['scenes'] = Object.entries(scenes)
  .flatMap(([place, named]) => Object.keys(named).map((name) => `${place}/${name}`))
  .join();

addEventListener('scene', (event) => draw(new URLSearchParams((event as CustomEvent<string>).detail)));

// The other theme, without what is open being drawn anew.
addEventListener('theme', (event) => {
  const theme = (event as CustomEvent<string>).detail;
  page.style.colorScheme = theme;
  for (const root of [document, document.querySelector('#gmail-control')?.shadowRoot])
    for (const themed of root?.querySelectorAll<HTMLElement>('[data-theme]') ?? [])
      themed.dataset['theme'] = theme;
});

// As in Gmail: a page with other type and colours, a toast in the corner, our styles in the shadow.
function shadowRoot(name: string): HTMLElement {
  const isChip = name.startsWith('chip');
  const isCompose = name.startsWith('compose');
  document.body.style.cssText =
    'margin:0;background:light-dark(#f6f8fc,#111);color:light-dark(#111,#eee);font:20px serif;min-height:100vh';
  const host = document.createElement('div');
  host.id = 'gmail-control';
  if (isChip) {
    document.body.append('Re: SOC 2 report and pricing ', host);
    document.body.style.padding = '16px';
    host.style.marginInlineStart = '8px';
  } else if (isCompose) {
    host.dataset['fit'] = name.endsWith('-short') ? 'short' : name.endsWith('-icon') ? 'icon' : 'full';
    document.body.append(host);
    document.body.style.padding = '300px 16px 16px';
  } else {
    const toast = document.createElement('div');
    toast.style.cssText =
      'position:fixed;bottom:24px;inset-inline-start:24px;block-size:48px;inline-size:280px;border-radius:4px;background:#202124;color:#fff;font:14px/48px sans-serif;text-indent:16px';
    toast.textContent = 'Message sent   Undo   View message';
    document.body.append(toast, host);
  }
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(isChip ? threadControlCss : isCompose ? composeControlCss : lineCss);
  shadow.adoptedStyleSheets = [sheet];
  return shadow.appendChild(document.createElement('div'));
}
