import { ResourcesPage } from '@/components/dashboard/resources/resources-page';
import { useText } from '@/components/text';
import { readResources } from '@/lib/db/read-words';
import type { Resource } from '@/lib/domain/library';
import { sendToBackground } from '@/lib/messaging/send';
import type { PageProps } from './page';
import { useRead } from './use-read';

export function LiveResources({ db, offerUndo }: PageProps) {
  const text = useText();
  const read = useRead((onBadRow) => readResources(db, onBadRow), [db]);
  const save = (resource: Resource) => sendToBackground('resource.save', { resource: bare(resource) });
  return (
    <ResourcesPage
      read={read}
      actions={{
        save,
        remove: async (resource) => {
          await sendToBackground('resource.remove', { id: resource.id });
          offerUndo(text('removedNamed', resource.title), () => save(resource));
        },
        newId: () => crypto.randomUUID(),
      }}
    />
  );
}

/** What a message carries of it. */
function bare({ id, title, link, tags, sentence }: Resource): Resource {
  return { id, title, link, tags, sentence };
}
