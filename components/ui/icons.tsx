import type { ReactNode } from 'react';
import type { Level } from '@/lib/domain/health';

/** A drawing on a 16 × 16 grid in the text's colour. It says nothing: its button has the name. */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The mark: an anchor whose one fluke is an arrow. It holds, and it comes back. */
export function MarkIcon() {
  return (
    <Icon>
      <circle cx="8" cy="3.25" r="1.75" />
      <path d="M8 5v9M5.5 7.25h5M2 9.25A6 5 0 0 0 8 14a6 5 0 0 0 6-4.75M12.1 10.4 14 8.5l1.5 2.2" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

export function ClockIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.75V8l2.25 1.5" />
    </Icon>
  );
}

/** Due: the same clock, filled, so that the state does not hang on colour alone. */
export function DueIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <path d="M8 4.75V8l2.25 1.5" stroke="var(--sf-due-ground)" />
    </Icon>
  );
}

export function RepliedIcon() {
  return (
    <Icon>
      <path d="M6.5 3.5 2.5 7.5l4 4M2.5 7.5h7a4 4 0 0 1 4 4v1" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3 8.5 3.25 3.25L13 5" />
    </Icon>
  );
}

/** A cadence: again and again. */
export function RepeatIcon() {
  return (
    <Icon>
      <path d="M13.5 7A5.5 5.5 0 0 0 3.6 4.7M2.5 9a5.5 5.5 0 0 0 9.9 2.3M3.3 2v2.9h2.9M12.7 14v-2.9H9.8" />
    </Icon>
  );
}

export function StopIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="m3.9 3.9 8.2 8.2" />
    </Icon>
  );
}

/** Goes to another place. */
export function OpenIcon() {
  return (
    <Icon>
      <path d="M6.5 3.5h-2a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1v-2M9 3h4v4M13 3 7.5 8.5" />
    </Icon>
  );
}

export function CalendarIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 7h11M5.5 2v2.5M10.5 2v2.5" />
    </Icon>
  );
}

/** How well things work, each state of its own shape: colour is not all that tells. */
export function LightIcon({ light }: { light: Level }) {
  return (
    <Icon>
      <path d={lights[light]} />
    </Icon>
  );
}

const circle = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z';
const lights: Record<Level, string> = {
  green: `${circle}m-2.75 6.25 2 2 3.5-3.75`,
  amber: 'M8 2.25 14.25 13H1.75zM8 6.5v3M8 11.25v.05',
  red: `${circle}m-2 4 4 4m0-4-4 4`,
  unknown: circle,
};

export function EditIcon() {
  return (
    <Icon>
      <path d="m10.5 3 2.5 2.5-7.5 7.5H3v-2.5z" />
    </Icon>
  );
}

export function RemoveIcon() {
  return (
    <Icon>
      <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5" />
    </Icon>
  );
}

/** The page with everything on it. */
export function DashboardIcon() {
  return (
    <Icon>
      <path d="M2.5 2.5h4.5v6H2.5zM9.5 2.5h4v3h-4zM9.5 8h4v5.5h-4zM2.5 11h4.5v2.5H2.5z" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <path d="M5.5 5.5h7a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1zM3.5 10.5a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1" />
    </Icon>
  );
}

/** Something that can be dragged. */
export function GripIcon() {
  return (
    <Icon>
      <path d="M5.5 3.5v.05M10.5 3.5v.05M5.5 8v.05M10.5 8v.05M5.5 12.5v.05M10.5 12.5v.05" />
    </Icon>
  );
}

export function ArrowUpIcon() {
  return (
    <Icon>
      <path d="M8 13V3.5M4 7l4-4 4 4" />
    </Icon>
  );
}

export function ArrowDownIcon() {
  return (
    <Icon>
      <path d="M8 3v9.5M4 9l4 4 4-4" />
    </Icon>
  );
}

export function PenIcon() {
  return (
    <Icon>
      <path d="M3 13l.7-3.2 6.9-6.9a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2L6.2 12.3zM9.5 4 12 6.5" />
    </Icon>
  );
}

export function FlagIcon() {
  return (
    <Icon>
      <path d="M4 14V2.5M4 3h7.5L10 5.75l1.5 2.75H4" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M8 13V3.5M4.5 7 8 3.5 11.5 7" />
    </Icon>
  );
}

export function NoteIcon() {
  return (
    <Icon>
      <path d="M3 2.5h10v7.5l-3.5 3.5H3zM13 10H9.5v3.5M5.5 5.5h5M5.5 8h3" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14" />
    </Icon>
  );
}

export function AwayIcon() {
  return (
    <Icon>
      <path d="M8 2v1.5M3 4.5l1 1M13 4.5l-1 1M1.5 9.5h13M4.5 9.5a3.5 3.5 0 0 1 7 0M4 12.5h8" />
    </Icon>
  );
}
