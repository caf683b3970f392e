// A table of rows that one walks through: plain, so that a desk starts small and a long list scrolls without effort. It can be told which
// row one stands on and which are chosen; both are seen and read out.
import type { Key, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly right?: boolean;
  /** Takes what is left and is cut off where that is little. */
  readonly long?: boolean;
  readonly show: (row: R) => ReactNode;
}

interface Props<R> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly keyOf: (row: R) => string;
  readonly loading: boolean;
  readonly empty: ReactNode;
  readonly current?: number;
  readonly onCurrent?: (index: number) => void;
  readonly onOpen?: (row: R) => void;
  /** Keys of the chosen rows; without it nothing can be chosen. */
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: (keys: ReadonlySet<string>) => void;
  readonly nameOf?: (row: R) => string;
}

const Cells = <R,>({ columns, row }: { readonly columns: readonly Column<R>[]; readonly row: R }) =>
  columns.map((column) => (
    <td key={column.key} className={column.right === true ? 'right' : column.long === true ? 'long' : undefined}>
      {column.show(row)}
    </td>
  ));

/** `keys` with this one in it, or out of it. */
export const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

const NOTHING: ReadonlySet<string> = new Set();

const Notice = ({ wide, children }: { readonly wide: number; readonly children: ReactNode }) => (
  <tr>
    <td colSpan={wide} className="rows-empty">
      {children}
    </td>
  </tr>
);

export const Rows = <R,>(props: Props<R>) => {
  const { t } = useTranslation();
  const { rows, columns, keyOf, chosen, onChoose, current } = props;
  const choosing = chosen !== undefined && onChoose !== undefined;
  const all = choosing && rows.length > 0 && rows.every((row) => chosen.has(keyOf(row)));
  const wide = columns.length + (choosing ? 1 : 0);
  return (
    <div className="rows" role="region" aria-label={props.label} tabIndex={0}>
      <table aria-busy={props.loading}>
        <thead>
          <tr>
            {choosing ? (
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={t('rows.all')}
                  checked={all}
                  onChange={() => onChoose(all ? NOTHING : new Set(rows.map(keyOf)))}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.right === true ? 'right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={keyOf(row) as Key}
              className={index === current ? 'row-current' : undefined}
              aria-current={index === current ? true : undefined}
              onClick={() => props.onCurrent?.(index)}
              onDoubleClick={() => props.onOpen?.(row)}
            >
              {choosing ? (
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('rows.choose', { name: props.nameOf?.(row) ?? keyOf(row) })}
                    checked={chosen.has(keyOf(row))}
                    onChange={() => onChoose(toggled(chosen, keyOf(row)))}
                  />
                </td>
              ) : null}
              <Cells columns={columns} row={row} />
            </tr>
          ))}
          {rows.length > 0 ? null : <Notice wide={wide}>{props.loading ? t('app.loading') : props.empty}</Notice>}
        </tbody>
      </table>
    </div>
  );
};
