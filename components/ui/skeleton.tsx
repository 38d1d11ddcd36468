import { useText } from '../text';
import './skeleton.css';

/** Rows to come; its styles keep it unseen for the first 150 ms, in which the data usually is there. */
export function Skeleton() {
  const text = useText();
  return (
    <div className="skeleton">
      <output className="unseen">{text('loading')}</output>
      {[0, 1, 2].map((row) => (
        <div key={row}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
