import { Icon } from '../ui/icons';

/** What stands beside the names of the dashboard's pages. */

export function FollowUpsIcon() {
  return (
    <Icon>
      <path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h7" />
    </Icon>
  );
}

export function InsightsIcon() {
  return (
    <Icon>
      <path d="M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6" />
    </Icon>
  );
}

export function TemplatesIcon() {
  return (
    <Icon>
      <path d="M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M5.75 8.5h4.5M5.75 11h3" />
    </Icon>
  );
}

export function ResourcesIcon() {
  return (
    <Icon>
      <path d="m6.75 9.25 2.5-2.5M7.5 4.5 9 3a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.5 11.5 7 13a2.8 2.8 0 0 1-4-4l1.5-1.5" />
    </Icon>
  );
}

export function DataIcon() {
  return (
    <Icon>
      <path d="M3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2" />
      <ellipse cx="8" cy="4" rx="5" ry="2" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6" />
      <circle cx="10" cy="4.5" r="1.5" />
      <circle cx="6" cy="11.5" r="1.5" />
    </Icon>
  );
}

export function HealthIcon() {
  return (
    <Icon>
      <path d="M1.5 8h3l2-4.5 3 9 2-4.5h3" />
    </Icon>
  );
}

export function TodayIcon() {
  return (
    <Icon>
      <path d="M2.5 8.5l3 3 8-8M8.5 12.5h5" />
    </Icon>
  );
}
