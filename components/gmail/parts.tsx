import type { ReactElement } from 'react';
import { AfterSendLine, type AfterSendLineProps } from './after-send-line';
import { ComposeControl, type ComposeControlProps } from './compose-control';
import { NoticeLine, type NoticeLineProps } from './notice-line';
import { composeControlCss, lineCss, threadControlCss } from './styles';
import { ThreadControl, type ThreadControlProps } from './thread-control';

/** What stands in Gmail's page and takes clicks, with what each needs to be told. */
export interface PartProps {
  'after-send': AfterSendLineProps;
  notice: NoticeLineProps;
  'compose-control': ComposeControlProps;
  'thread-control': ThreadControlProps;
}
export type PartName = keyof PartProps;

const drawings: { [Name in PartName]: (props: PartProps[Name]) => ReactElement } = {
  'after-send': (props) => <AfterSendLine {...props} />,
  notice: (props) => <NoticeLine {...props} />,
  'compose-control': (props) => <ComposeControl {...props} />,
  'thread-control': (props) => <ThreadControl {...props} />,
};

export function drawPart<Name extends PartName>(name: Name, props: PartProps[Name]): ReactElement {
  return drawings[name](props);
}

/** All styles of each, for its shadow root. */
export const partCss: Record<PartName, string> = {
  'after-send': lineCss,
  notice: lineCss,
  'compose-control': composeControlCss,
  'thread-control': threadControlCss,
};
