import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideInterface } from '@/components/gmail/interface';
import { drawPart, partCss } from '@/components/gmail/parts';
import { AlsoTouchedProvider } from '@/components/also-touched';
import { DateReaderProvider } from '@/components/date-reader';
import { TextProvider } from '@/components/text';

/** Draws in Gmail's page for the content script, which asks for it when there is something to draw. */
export default defineUnlistedScript(() => {
  provideInterface({
    open(shadow, name, text, { readDate, readAlsoTouched }) {
      const style = shadow.ownerDocument.createElement('style');
      const container = shadow.ownerDocument.createElement('div');
      style.textContent = partCss[name];
      shadow.append(style, container);
      const root = createRoot(container);
      return {
        render: (props) =>
          root.render(
            <TextProvider text={text}>
              <DateReaderProvider readDate={readDate}>
                <AlsoTouchedProvider read={readAlsoTouched}>{drawPart(name, props)}</AlsoTouchedProvider>
              </DateReaderProvider>
            </TextProvider>,
          ),
        close: () => root.unmount(),
      };
    },
  });
});
