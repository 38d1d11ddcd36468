import type { ReactNode } from 'react';

/** Drawings of the interface, 240 × 144. They say nothing: the words below them do. */
function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className="drawing" viewBox="0 0 240 144" aria-hidden="true">
      <rect className="ground line" x="0.5" y="0.5" width="239" height="143" rx="8" />
      {children}
    </svg>
  );
}

interface BarProps {
  /** What it stands for: words, words of less weight, or words on a button. */
  kind?: 'ink' | 'soft' | 'accent' | 'on-accent' | 'on-ink';
  x: number;
  y: number;
  width: number;
  height?: number;
}

/** A word, or some. */
function Bar({ kind = 'soft', height = 4, ...place }: BarProps) {
  return <rect className={kind} {...place} height={height} rx={height / 2} />;
}

/** The mark, as on the toolbar. */
function Mark({ x, y, size = 16 }: { x: number; y: number; size?: number }) {
  return (
    <svg className="mark" x={x} y={y} width={size} height={size} viewBox="0 0 16 16">
      <circle cx="8" cy="3.25" r="1.75" />
      <path d="M8 5v9M5.5 7.25h5M2 9.25A6 5 0 0 0 8 14a6 5 0 0 0 6-4.75M12.1 10.4 14 8.5l1.5 2.2" />
    </svg>
  );
}

/** Gmail's list; in its corner the mail that was sent, and above it the line that asks. */
export function TrackDrawing() {
  return (
    <Drawing>
      <rect className="tint" x="12" y="12" width="32" height="14" rx="7" />
      {[36, 47, 58].map((y, at) => (
        <Bar key={y} x={12} y={y} width={28 - at * 4} />
      ))}
      {[12, 27, 42, 57].map((y) => (
        <g key={y}>
          <Bar kind="ink" x={58} y={y + 4} width={34} />
          <Bar x={100} y={y + 4} width={y === 27 ? 76 : 92} />
          <Bar x={206} y={y + 4} width={18} />
          <path className="line" d={`M56 ${y + 13}h172`} />
        </g>
      ))}
      <rect className="ink" x="12" y="114" width="106" height="20" rx="3" />
      <Bar kind="on-ink" x={20} y={122} width={44} />
      <Bar kind="on-ink" x={88} y={122} width={20} />
      <rect className="raised edge" x="12" y="78" width="172" height="30" rx="7" />
      <Mark x={20} y={85} />
      <Bar kind="ink" x={42} y={87} width={66} />
      <Bar x={42} y={96} width={48} />
      <rect className="accent" x="132" y="84" width="44" height="18" rx="4" />
      <Bar kind="on-accent" x={142} y={91} width={24} />
    </Drawing>
  );
}

/** A desktop, and the notification on the day. */
export function NotifyDrawing() {
  return (
    <Drawing>
      <path className="line" d="M0.5 22.5h239" />
      <rect className="tint" x="12" y="7" width="168" height="9" rx="4.5" />
      <Mark x={196} y={4} size={15} />
      <rect className="due" x="206" y="3" width="11" height="9" rx="3" />
      {[38, 51, 64, 77, 90, 103, 116].map((y, at) => (
        <Bar key={y} x={16} y={y} width={at % 3 === 1 ? 120 : 180} height={3} />
      ))}
      <rect className="raised edge" x="74" y="46" width="150" height="76" rx="9" />
      <rect className="tint" x="84" y="57" width="26" height="26" rx="6" />
      <Mark x={88} y={61} size={18} />
      <Bar kind="ink" x={120} y={58} width={72} height={5} />
      <Bar x={120} y={69} width={92} />
      <Bar x={120} y={78} width={66} />
      <path className="line" d="M74 96.5h150M149 96.500v25" />
      <Bar kind="accent" x={90} y={107} width={44} />
      <Bar kind="accent" x={163} y={107} width={48} />
    </Drawing>
  );
}

/** A thread with a draft in its reply. */
export function DraftDrawing() {
  return (
    <Drawing>
      <Bar kind="ink" x={16} y={14} width={112} height={6} />
      <rect className="tint" x="138" y="10" width="56" height="14" rx="7" />
      <Bar kind="accent" x={150} y={15} width={32} />
      <circle className="tint" cx="25" cy="43" r="9" />
      <Bar kind="ink" x={42} y={35} width={52} />
      <Bar x={42} y={44} width={168} height={3} />
      <Bar x={42} y={51} width={130} height={3} />
      <rect className="raised edge" x="16" y="66" width="208" height="66" rx="7" />
      <Bar x={28} y={77} width={40} />
      <Bar x={28} y={88} width={176} />
      <Bar x={28} y={97} width={118} />
      <path className="caret" d="M151 93v12" />
      <rect className="accent" x="28" y="110" width="44" height="16" rx="8" />
      <Bar kind="on-accent" x={39} y={116} width={22} />
    </Drawing>
  );
}
