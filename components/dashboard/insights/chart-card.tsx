import { useId, useRef, useState } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/button';
import { MoreIcon } from '../../ui/icons';
import { Bar } from './bar';
import { type Chart, type ChartRow, percent, rangeOf, scaleOf, tableOf, valueOf } from './chart';

/** How a chart leaves the page. */
export interface ChartActions {
  saveTable: (chart: Chart) => void;
  /** @param card as it is drawn: the picture takes its colours */
  savePicture: (chart: Chart, card: Element) => void;
}

interface ChartCardProps {
  chart: Chart;
  /** Null for an example: nobody saves that. */
  actions: ChartActions | null;
  children?: React.ReactNode;
}

/** Bars with what they are made of, as a chart or as a table. */
export function ChartCard({ chart, actions, children }: ChartCardProps) {
  const text = useText();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [isTable, setIsTable] = useState(false);
  const { title, about } = chart;
  return (
    <section ref={card} className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        <div className="chart-ways">
          <Button
            kind="quiet"
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
            aria-describedby={id}
          >
            {text('asTable')}
          </Button>
          {actions ? (
            <>
              <Button kind="quiet" aria-describedby={id} onClick={() => actions.saveTable(chart)}>
                {text('saveCsv')}
              </Button>
              <Button
                kind="quiet"
                aria-describedby={id}
                onClick={() => card.current && actions.savePicture(chart, card.current)}
              >
                {text('savePicture')}
              </Button>
            </>
          ) : null}
        </div>
      </div>
      {about === '' ? null : <p className="soft">{about}</p>}
      {isTable ? <ChartTable chart={chart} titleId={id} /> : <Bars chart={chart} />}
      {children}
    </section>
  );
}

function Bars({ chart }: { chart: Chart }) {
  const text = useText();
  const scale = scaleOf(chart);
  return (
    <>
      <ul className="bars">
        {chart.rows.map((row) => (
          <li key={row.id}>
            <span className="label" dir="auto">
              {row.label}
            </span>
            <Bar row={row} isShare={chart.isShare} scale={scale} />
            <Value row={row} isShare={chart.isShare} />
          </li>
        ))}
      </ul>
      {chart.isShare ? (
        <p className="scale soft" aria-hidden="true">
          <span>{percent(0, text)}</span>
          <span>{percent(scale, text)}</span>
        </p>
      ) : null}
    </>
  );
}

function Value({ row, isShare }: { row: ChartRow; isShare: boolean }) {
  const text = useText();
  return (
    <span className={isShare && row.interval === null ? 'number soft' : 'number'}>
      {valueOf(row, isShare, text)}
      {row.interval ? <span className="unseen">, {rangeOf(row.interval, text)}</span> : null}
      {row.isMore ? (
        <b className="more">
          <MoreIcon />
          {text('isMore')}
        </b>
      ) : null}
    </span>
  );
}

function ChartTable({ chart, titleId }: { chart: Chart; titleId: string }) {
  const text = useText();
  const [head = [], ...rows] = tableOf(chart, text);
  return (
    <div className="chart-table">
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...cells], index) => (
            <tr key={chart.rows[index]?.id}>
              <th scope="row" dir="auto">
                {label}
              </th>
              {cells.map((cell, column) => (
                <td key={head[column + 1]}>
                  {column > 1 && cell !== '' ? percent(Number(cell), text) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
