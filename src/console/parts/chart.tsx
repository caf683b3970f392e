// A bar or line chart on canvas: the policy refuses style attributes in markup, so its tooltips are drawn too. Its name tells the
// numbers to whoever does not see it; pages show them as a table besides.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface Props {
  readonly title: string;
  readonly kind: 'bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Bars lie, for long names. */
  readonly lying?: boolean;
}

const LIGHT = ['#0b5394', '#1a6b2f', '#b3261e'];
const DARK = ['#6cb0f5', '#7ccf8a', '#ff8a80'];
const SHOWN_IN_NAME = 12;

const told = ({ title, categories, series }: Props): string =>
  `${title}: ${categories
    .slice(0, SHOWN_IN_NAME)
    .map((name, at) => `${name} ${series.map((one) => one.values[at] ?? '—').join(' / ')}`)
    .join('; ')}`;

const axis = (dark: boolean) => ({
  axisLabel: { color: dark ? '#d0d0d0' : '#333333', hideOverlap: true, overflow: 'truncate' as const, width: 110 },
  axisLine: { lineStyle: { color: dark ? '#666666' : '#999999' } },
  splitLine: { lineStyle: { color: dark ? '#333333' : '#e4e4e4' } },
});

const optionOf = ({ kind, categories, series, lying = false }: Props, dark: boolean) => {
  const names = { type: 'category' as const, data: [...categories], inverse: lying, ...axis(dark) };
  const whole = series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
  const numbers = { type: 'value' as const, ...(whole ? { minInterval: 1 } : {}), ...axis(dark) };
  return {
    animation: false,
    color: dark ? DARK : LIGHT,
    textStyle: { fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", sans-serif' },
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis' as const, renderMode: 'richText' as const, axisPointer: { type: 'shadow' as const } },
    ...(series.length > 1 ? { legend: { top: 0, textStyle: { color: dark ? '#d0d0d0' : '#333333' } } } : {}),
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map((one) => ({ type: kind, name: one.name, data: [...one.values], barMaxWidth: 28 })),
  };
};

export default function Chart(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { token } = theme.useToken();
  // The dark algorithm's ground is dark; the token says so without another hook.
  const dark = token.colorBgContainer !== '#ffffff';
  const option = JSON.stringify(optionOf(props, dark));
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current);
    chart.setOption(JSON.parse(option) as Record<string, unknown>);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option]);
  const height = props.lying === true ? Math.max(160, props.categories.length * 30 + 60) : 260;
  return <div ref={place} role="img" aria-label={told(props)} style={{ width: '100%', height }} />;
}
