import { type ComponentType, useEffect, useState } from 'react';
import { report } from '@/lib/platform/log';
import type { LivePaletteProps } from './live-palette';

/** The palette, whose code comes when it is first opened. */
export function LazyPalette(props: LivePaletteProps) {
  const [loaded, setLoaded] = useState<{ Live: ComponentType<LivePaletteProps> } | null>(null);
  const { onClose } = props;
  useEffect(() => {
    let isHere = true;
    import('./live-palette').then(
      ({ LivePalette }) => isHere && setLoaded({ Live: LivePalette }),
      (error: unknown) => {
        report('The palette cannot be loaded', error);
        onClose();
      },
    );
    return () => {
      isHere = false;
    };
    // Once: what fails is tried again with the next opening.
  }, [onClose]);
  return loaded ? <loaded.Live {...props} /> : null;
}
