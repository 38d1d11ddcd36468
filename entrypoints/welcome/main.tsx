import { startPage } from '../shared/start-page';
import { LiveWelcome } from './live-welcome';

startPage(async (draw) => draw(<LiveWelcome />));
