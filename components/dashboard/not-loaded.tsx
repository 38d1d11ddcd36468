import { useText } from '../text';
import { Button } from '../ui/button';

/** A page whose code is gone, as after an update of Steadfast while the dashboard stood open. */
export function NotLoaded({ onReload }: { onReload: () => void }) {
  const text = useText();
  return (
    <div className="trouble" role="alert">
      <p>{text('pageNotLoaded')}</p>
      <Button kind="primary" onClick={onReload}>
        {text('reload')}
      </Button>
    </div>
  );
}
