import { useState } from 'react';
import type { Resource } from '@/lib/domain/library';
import { useText } from '../../text';
import { Button, IconButton } from '../../ui/button';
import { EditIcon, RemoveIcon } from '../../ui/icons';
import { useBusy } from '../../ui/use-busy';
import { Loaded, type Read } from '../loaded';
import { longList, search, SearchField } from '../search-field';
import { blankResource, type ResourceDraft } from './resource-draft';
import { ResourceForm } from './resource-form';
import '../../ui/tags.css';
import './resources.css';

export interface ResourceActions {
  save: (resource: Resource) => Promise<void>;
  /** What can be undone is offered by the host. */
  remove: (resource: Resource) => Promise<void>;
  newId: () => string;
}

interface ResourcesPageProps {
  read: Read<readonly Resource[]>;
  actions: ResourceActions;
}

/** The rep's own links, from which a draft proposes one that fits. */
export function ResourcesPage({ read, actions }: ResourcesPageProps) {
  const text = useText();
  const [isAdding, setIsAdding] = useState(false);
  const { failure, run } = useBusy();
  const add = (draft: ResourceDraft) =>
    run('new', async () => {
      await actions.save({ ...draft, id: actions.newId() });
      setIsAdding(false);
    });
  return (
    <section className="resources" aria-labelledby="resources-title">
      <div className="page-head">
        <h1 id="resources-title">{text('pageResources')}</h1>
        {isAdding ? null : (
          <Button kind="primary" onClick={() => setIsAdding(true)}>
            {text('addResource')}
          </Button>
        )}
      </div>
      <p className="soft">{text('resourcesAbout')}</p>
      {isAdding ? (
        <ResourceForm
          start={blankResource}
          failure={failure?.key === 'new' ? text('actionFailed') : null}
          onSave={add}
          onCancel={() => setIsAdding(false)}
        />
      ) : null}
      <Loaded read={read}>{(resources) => <List resources={resources} actions={actions} />}</Loaded>
    </section>
  );
}

function List({ resources, actions }: { resources: readonly Resource[]; actions: ResourceActions }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const { failure, run } = useBusy();
  if (resources.length === 0) return <p className="empty">{text('noResources')}</p>;
  const shown = search(resources, typed, ({ title, link, tags }) => [title, link, ...tags].join(' '));
  const save = (id: string, draft: ResourceDraft) =>
    run(id, async () => {
      await actions.save({ ...draft, id });
      setEdited(null);
    });
  const failed = (id: string) => (failure?.key === id ? text('actionFailed') : null);
  return (
    <>
      {resources.length > longList ? (
        <SearchField value={typed} found={shown.length} onChange={setTyped} />
      ) : null}
      <ul className="item-list">
        {shown.map((resource) => (
          <li key={resource.id}>
            {edited === resource.id ? (
              <ResourceForm
                start={resource}
                failure={failed(resource.id)}
                onSave={(draft) => save(resource.id, draft)}
                onCancel={() => setEdited(null)}
              />
            ) : (
              <Row
                resource={resource}
                failure={failed(resource.id)}
                onEdit={() => setEdited(resource.id)}
                onRemove={() => run(resource.id, () => actions.remove(resource))}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  resource: Resource;
  failure: string | null;
  onEdit: () => void;
  onRemove: () => void;
}

function Row({ resource, failure, onEdit, onRemove }: RowProps) {
  const text = useText();
  const { title, link, tags, sentence } = resource;
  return (
    <>
      <div className="what">
        <b dir="auto">{title}</b>
        <p>
          <a href={link} target="_blank" rel="noreferrer" dir="ltr">
            {link}
          </a>
        </p>
        {sentence === '' ? null : (
          <p className="soft">
            <bdi>{sentence}</bdi>
          </p>
        )}
        {tags.length === 0 ? null : (
          <ul className="tags" aria-label={text('resourceTags')}>
            {tags.map((tag) => (
              <li key={tag} className="tag" dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        )}
        {failure === null ? null : (
          <p className="error" role="alert">
            {failure}
          </p>
        )}
      </div>
      <IconButton name={text('editNamed', title)} icon={<EditIcon />} onClick={onEdit} />
      <IconButton name={text('removeNamed', title)} icon={<RemoveIcon />} onClick={onRemove} />
    </>
  );
}
