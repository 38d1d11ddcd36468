import { systemClock } from '@/lib/platform/system-clock';
import { DateAnswers } from '../shared/date-answers';
import { startDatabasePage } from '../shared/start-database-page';
import { LivePopup } from './live-popup';

startDatabasePage((db, calendar) => (
  <DateAnswers>
    <LivePopup db={db} calendar={calendar} clock={systemClock} />
  </DateAnswers>
));
