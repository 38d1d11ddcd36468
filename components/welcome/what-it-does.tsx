import type { ComponentType } from 'react';
import type { MessageKey } from '@/lib/domain/text';
import { useText } from '../text';
import { DraftDrawing, NotifyDrawing, TrackDrawing } from './drawings';

const pictures: readonly { title: MessageKey; about: MessageKey; drawing: ComponentType }[] = [
  { title: 'welcomeTrack', about: 'welcomeTrackAbout', drawing: TrackDrawing },
  { title: 'welcomeNotify', about: 'welcomeNotifyAbout', drawing: NotifyDrawing },
  { title: 'welcomeDraft', about: 'welcomeDraftAbout', drawing: DraftDrawing },
];

/** From a mail that was sent to the next one, in three pictures. */
export function WhatItDoes() {
  const text = useText();
  return (
    <ol className="pictures">
      {pictures.map(({ title, about, drawing: Picture }) => (
        <li key={title}>
          <Picture />
          <div>
            <h2>{text(title)}</h2>
            <p>{text(about)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
