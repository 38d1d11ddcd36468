import { NoticeLine } from '@/components/gmail/notice-line';
import { lineCss } from '@/components/gmail/styles';
import type { Text } from '@/lib/domain/text';
import { readTheme } from '@/lib/gmail/dom/theme';
import { createShadowMount } from './shadow-mount';

/** The extension was updated or removed under this tab: our part here has ended, quietly. */
export function offerReload(page: Document, text: Text): void {
  const mount = createShadowMount(page, 'notice', lineCss, text);
  mount.render(
    <NoticeLine
      theme={readTheme(page)}
      notice={text('updatedReload')}
      action={{ label: text('reload'), onAct: () => location.reload() }}
      onHold={() => undefined}
      onClose={mount.remove}
    />,
  );
  mount.enterCorner();
}
