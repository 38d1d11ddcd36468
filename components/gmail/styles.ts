import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import draft from '../draft/draft.css?inline';
import points from '../points/points.css?inline';
import card from './card.css?inline';
import compose from './compose-control.css?inline';
import chip from './chip.css?inline';
import line from './line.css?inline';

/** All styles of `AfterSendLine` and `NoticeLine`, for a shadow root's constructed stylesheet. */
export const lineCss = tokens + controls + line;

/** All styles of `ThreadControl`, for a shadow root's constructed stylesheet. */
export const threadControlCss = tokens + controls + chip + card + draft + points;

/** All styles of `ComposeControl`, for a shadow root's constructed stylesheet. */
export const composeControlCss = tokens + controls + compose;
