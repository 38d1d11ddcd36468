import type { Clock } from '@/lib/domain/format';
import type { ProspectView } from '@/lib/domain/prospect-view';
import type { FollowUpView } from '@/lib/domain/views';
import { describeState } from '../../gmail/describe-card';
import { isolate } from '../../isolate';
import { Points } from '../../points/points';
import '../../points/points.css';
import { useText } from '../../text';
import { About } from '../../today/about';
import type { ProspectActions } from './prospect-actions';
import '../../today/today.css';
import type { Busy } from '../../ui/use-busy';
import { Loaded, type Read } from '../loaded';
import { ProspectLink } from '../prospect-link';
import { NoteForm } from './note-form';
import { ProspectHead } from './prospect-head';
import './prospect.css';
import { ThreadRow } from './thread-row';
import { Timeline } from './timeline';

interface ProspectPageProps {
  read: Read<ProspectView>;
  /** Epoch ms. */
  now: number;
  zone: string;
  actions: ProspectActions;
  running: Pick<Busy, 'busy' | 'run'>;
  /** Why the last action was refused; null: none was. */
  trouble: string | null;
  /** More of the timeline. */
  onMore: () => void;
}

type KnownProps = Omit<ProspectPageProps, 'read' | 'trouble'> & { view: ProspectView; clock: Clock };

/** All that is known of one person, what happened with them, and what can be done now. */
export function ProspectPage({ read, trouble, ...props }: ProspectPageProps) {
  const text = useText();
  const clock = { now: props.now, zone: props.zone, locale: text.locale };
  return (
    <div className="prospect today">
      {trouble === null ? null : (
        <p className="trouble error" role="alert">
          {trouble}
        </p>
      )}
      <Loaded read={read}>
        {(view) => (
          <>
            <ProspectHead view={view} clock={clock} />
            {view.threads[0] ? (
              <Known {...props} view={view} first={view.threads[0]} clock={clock} />
            ) : (
              <p className="lede">{text('prospectUnknown', isolate(view.email))}</p>
            )}
            {view.colleagues.length === 0 ? null : <Colleagues view={view} clock={clock} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

/** @param first the thread that notes are written to, and that things are known from */
function Known({ view, first, clock, actions, running, onMore }: KnownProps & { first: FollowUpView }) {
  const text = useText();
  const { run } = running;
  return (
    <>
      <section className="threads" aria-label={text('prospectThreads')}>
        <h2>{text('prospectThreads')}</h2>
        <ul>
          {view.threads.map((thread) => (
            <ThreadRow
              key={thread.key}
              view={thread}
              known={view}
              clock={clock}
              showsAccount={new Set(view.threads.map(({ account }) => account)).size > 1}
              isBusy={running.busy.has(thread.key)}
              actions={actions}
              run={(action) => run(thread.key, action)}
            />
          ))}
        </ul>
      </section>
      <div className="columns">
        <div>
          <NoteForm onNote={(note) => run(`${first.key} note`, () => actions.note(first.key, note))} />
          <Timeline view={view} showsThread={view.threads.length > 1} clock={clock} onMore={onMore} />
        </div>
        <div>
          <Points
            points={view.points}
            leftOut={view.leftOut}
            clock={clock}
            newId={actions.newId}
            onChange={(change) =>
              run(`${first.key} ${JSON.stringify(change)}`, () => actions.point(first.key, change))
            }
            onOpenMail={() => run(first.key, () => actions.open(first.key))}
          />
          <Resources resources={view.resources} />
          <AboutThem first={first} clock={clock} actions={actions} running={running} />
        </div>
      </div>
    </>
  );
}

function AboutThem({
  first,
  clock,
  actions,
  running: { run },
}: Pick<KnownProps, 'clock' | 'actions' | 'running'> & { first: FollowUpView }) {
  const { key } = first;
  return (
    <About
      firstName={first.firstName}
      now={clock.now}
      zone={clock.zone}
      revision={first}
      read={() => actions.readAbout(key)}
      actions={{
        onPlace: (place) => run(`${key} place`, () => actions.place(key, place)),
        onDecision: (on) => run(`${key} decision`, () => actions.decision(key, on)),
        onTags: (tags) => {
          const kept = actions.tags(key, tags);
          run(`${key} ${tags.join()}`, () => kept);
          return kept;
        },
      }}
    />
  );
}

function Resources({ resources }: Pick<ProspectView, 'resources'>) {
  const text = useText();
  if (resources.length === 0) return null;
  return (
    <section aria-label={text('prospectResources')}>
      <h2>{text('prospectResources')}</h2>
      <ul>
        {resources.map(({ id, title, link }) => (
          <li key={id} className="cut">
            <a href={link} target="_blank" rel="noreferrer" dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The threads with other people of their company. */
function Colleagues({ view, clock }: { view: ProspectView; clock: Clock }) {
  const text = useText();
  const title = text('prospectColleagues', isolate(view.company ?? ''));
  return (
    <section className="threads" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {view.colleagues.map((one) => (
          <li key={one.key}>
            <div className="what">
              <p className="cut">
                <ProspectLink who={one.who} email={one.email} />
              </p>
              <p className="soft">
                <span dir="auto">{one.subject || text('noSubject')}</span>
                <span>
                  {describeState(
                    one,
                    { outcome: one.outcome, isBounced: one.question === null },
                    clock,
                    text,
                  )}
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
