// Tables as a platform would give them out, made by another library than the one that reads them.
import writeXlsxFile from 'write-excel-file/node';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const HEADERS = [
  '线索编号',
  '类别',
  '反映时间',
  '所属区县',
  '行业类别',
  '用人单位名称',
  '欠薪金额（元）',
  '涉及人数',
  '反映人',
  '身份证号',
  '联系电话',
  '反映内容',
];

export type TableCell = string | number | Date | null;

export const rowOf = (id: string, change: Readonly<Record<string, TableCell>> = {}): TableCell[] => {
  const cells: Record<string, TableCell> = {
    线索编号: id,
    类别: '投诉',
    反映时间: '2021-11-01 08:30',
    所属区县: '城东区',
    行业类别: '工程建设',
    用人单位名称: '青海示例劳务有限公司',
    '欠薪金额（元）': 12345.6,
    涉及人数: 4,
    反映人: '王表格',
    身份证号: '630102199001015678',
    联系电话: '13911112222',
    反映内容: '表格中的反映内容',
    ...change,
  };
  return HEADERS.map((header) => cells[header] ?? null);
};

const cellOf = (value: TableCell) => {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value, type: String };
};

/** `renamed`: headers that are called otherwise. */
export const xlsxOf = (
  rows: readonly (readonly TableCell[])[],
  title?: string,
  renamed: Readonly<Record<string, string>> = {},
): Promise<Buffer> =>
  writeXlsxFile([
    {
      sheet: '线索',
      data: [
        ...(title === undefined ? [] : [[title]]),
        HEADERS.map((header) => renamed[header] ?? header),
        ...rows,
      ].map((row) => row.map(cellOf)),
    },
  ]).toBuffer();

export const csvOf = (rows: readonly (readonly TableCell[])[]): string =>
  [HEADERS, ...rows]
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'string' && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? ''),
        )
        .join(','),
    )
    .join('\r\n');
