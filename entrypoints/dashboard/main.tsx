import { systemClock } from '@/lib/platform/system-clock';
import { DateAnswers } from '../shared/date-answers';
import { startDatabasePage } from '../shared/start-database-page';
import { LiveDashboard } from './live-dashboard';

startDatabasePage((db, calendar) => (
  <DateAnswers>
    <LiveDashboard db={db} calendar={calendar} clock={systemClock} />
  </DateAnswers>
));
