import tokens from '../ui/tokens.css?inline';
import rowBadge from './row-badge.css?inline';

/** All styles of the badge on a row of Gmail's lists. */
export const rowBadgeCss = tokens + rowBadge;
