import { useState } from 'react';
import { ProspectPage } from '@/components/dashboard/prospect/prospect-page';
import { readProspect } from '@/lib/db/read-prospect';
import { DateAnswers } from '../shared/date-answers';
import type { PageProps } from './page';
import { usePageActions } from './use-page-actions';
import { useLastRead, useRead } from './use-read';

/** Lines of the timeline that are shown at first, and with each press on "more". */
const atOnce = 50;

/** `#prospect/<address>`; each person begins anew. */
export function LiveProspect(props: PageProps) {
  const email = props.path.toLowerCase();
  return <LivePerson key={email} {...props} email={email} />;
}

function LivePerson({ email, ...props }: PageProps & { email: string }) {
  const { db, calendar, now } = props;
  const [most, setMost] = useState(atOnce);
  const read = useLastRead(
    useRead(
      (onBadRow) => readProspect(db, { email, most }, now, calendar, onBadRow),
      [db, email, most, now, calendar],
    ),
  );
  const shown = read.state === 'ready' ? read.value.threads : [];
  const { actions, running, trouble } = usePageActions(shown, props);
  return (
    <DateAnswers>
      <ProspectPage
        read={read}
        now={now}
        zone={calendar.zone}
        actions={actions}
        running={running}
        trouble={trouble}
        onMore={() => setMost(most + atOnce)}
      />
    </DateAnswers>
  );
}
