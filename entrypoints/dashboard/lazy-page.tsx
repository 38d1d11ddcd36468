import { type ComponentType, useEffect, useState } from 'react';
import { NotLoaded } from '@/components/dashboard/not-loaded';
import { Skeleton } from '@/components/ui/skeleton';
import { report } from '@/lib/platform/log';
import { ShownProvider } from '../shared/shown';
import type { PageProps } from './page';
import type { LoadPage } from './pages';

interface LazyPageProps extends PageProps {
  load: LoadPage;
}

/** A page whose code comes when it is first shown; hidden, it reads nothing new. */
export function LazyPage({ load, ...props }: LazyPageProps) {
  const [loaded, setLoaded] = useState<{ Live: ComponentType<PageProps> } | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (Live) => setLoaded({ Live }),
      (error: unknown) => {
        report('A page of the dashboard cannot be loaded', error);
        setLoaded('failed');
      },
    );
  }, [load]);
  if (loaded === null) return <Skeleton />;
  if (loaded === 'failed') return <NotLoaded onReload={() => location.reload()} />;
  return (
    <ShownProvider value={props.isShown}>
      <loaded.Live {...props} />
    </ShownProvider>
  );
}
