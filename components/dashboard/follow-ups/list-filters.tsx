import { type ListView, shownStates, type ShownList } from '@/lib/domain/follow-up-list';
import type { CadenceLabel } from '@/lib/domain/views';
import { cadenceName } from '../../cadence-name';
import { useText } from '../../text';
import { Choice } from '../choice';
import { SearchField } from '../search-field';
import { stateKeys } from './describe-listed';

interface ListFiltersProps {
  view: ListView;
  shown: ShownList;
  cadences: readonly CadenceLabel[];
  accounts: readonly string[];
  companies: readonly string[];
  onView: (view: ListView) => void;
}

/** Which follow-ups are shown: each state says how many it has. */
export function ListFilters({ view, shown, cadences, accounts, companies, onView }: ListFiltersProps) {
  const text = useText();
  const number = (count: number) => count.toLocaleString(text.locale);
  const all = [...shown.counts.values()].reduce((sum, count) => sum + count, 0);
  const chip = (state: ListView['state'], label: string, count: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={view.state === state}
      onClick={() => onView({ ...view, state })}
    >
      {label} <span className="soft">{number(count)}</span>
    </button>
  );
  const every = { id: '', label: text('filterAll') };
  return (
    <>
      <div className="filters">
        <SearchField
          value={view.find}
          found={shown.rows.length}
          onChange={(find) => onView({ ...view, find })}
        />
        <Choice
          label={text('columnCadence')}
          value={view.cadence}
          options={[every, ...cadences.map((one) => ({ id: one.id, label: cadenceName(one, text) }))]}
          onChoose={(cadence) => onView({ ...view, cadence })}
        />
        <Choice
          label={text('columnCompany')}
          value={view.company}
          options={[every, ...companies.map((id) => ({ id, label: id }))]}
          onChoose={(company) => onView({ ...view, company })}
        />
        {accounts.length < 2 ? null : (
          <Choice
            label={text('filterAccount')}
            value={view.account}
            options={[every, ...accounts.map((id) => ({ id, label: id }))]}
            onChoose={(account) => onView({ ...view, account })}
          />
        )}
      </div>
      <fieldset className="chips">
        <legend className="unseen">{text('columnState')}</legend>
        {chip(null, text('filterAll'), all)}
        {shownStates.map((state) => chip(state, text(stateKeys[state]), shown.counts.get(state) ?? 0))}
      </fieldset>
    </>
  );
}
