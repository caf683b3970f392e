// The machine of a clue, drawn from the machine itself: where it stands, and what may follow; the same as a list of words.
import { Tag, theme, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { toJson } from '../../../../workflows/mermaid.ts';
import { language } from '../../i18n/setup.ts';
import { stateWord } from '../../i18n/states.ts';
import { eventWord } from './move-fields.tsx';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** The straight way stands in one column, what leaves it in another. */
const WAY = ['received', 'assigned', 'verifying', 'mediating', 'performing', 'resolved', 'revisiting', 'closed'];
const WIDTH = 132;
const HEIGHT = 34;
const STEP = 64;
const LEFT = 96;
const RIGHT = 316;

const { states, transitions } = toJson() as {
  readonly states: readonly { readonly state: string }[];
  readonly transitions: readonly Edge[];
};
const ASIDE = states.map((one) => one.state).filter((state) => !WAY.includes(state));
const SPREAD = ((WAY.length - 1) * STEP) / Math.max(1, ASIDE.length - 1);

const placeOf = (state: string): { readonly x: number; readonly y: number } => {
  const at = WAY.indexOf(state);
  return at >= 0 ? { x: LEFT, y: 8 + at * STEP } : { x: RIGHT, y: 8 + ASIDE.indexOf(state) * SPREAD };
};

/** A duplicate may be closed and opened again from everywhere: drawn, it would hide all the rest. */
const DRAWN = [
  ...new Map(
    transitions
      .filter(({ from, to, event }) => from !== to && !/markDuplicate$/i.test(event))
      .map((edge) => [`${edge.from} ${edge.to}`, edge] as const),
  ).values(),
];

const pathOf = ({ from, to }: Edge): string => {
  const a = placeOf(from);
  const b = placeOf(to);
  const middle = HEIGHT / 2;
  if (a.x !== b.x) {
    const [out, into] = a.x < b.x ? [a.x + WIDTH, b.x] : [a.x, b.x + WIDTH];
    const bend = (out + into) / 2;
    return `M ${out} ${a.y + middle} C ${bend} ${a.y + middle}, ${bend} ${b.y + middle}, ${into} ${b.y + middle}`;
  }
  if (Math.abs(b.y - a.y) === STEP && b.y > a.y)
    return `M ${a.x + WIDTH / 2} ${a.y + HEIGHT} L ${b.x + WIDTH / 2} ${b.y}`;
  const side = a.x === LEFT ? a.x : a.x + WIDTH;
  const out = (a.x === LEFT ? -1 : 1) * Math.min(86, 20 + Math.abs(b.y - a.y) / 5);
  return `M ${side} ${a.y + middle} C ${side + out} ${a.y + middle}, ${side + out} ${b.y + middle}, ${side} ${b.y + middle}`;
};

const Picture = ({ state }: { readonly state: string }) => {
  const { token } = theme.useToken();
  const follows = new Set(DRAWN.filter((edge) => edge.from === state).map((edge) => edge.to));
  const lines = [...DRAWN].sort((a, b) => Number(a.from === state) - Number(b.from === state));
  return (
    <svg
      viewBox={`0 0 ${RIGHT + WIDTH + 24} ${WAY.length * STEP}`}
      role="presentation"
      aria-hidden
      style={{ width: '100%', maxWidth: 560 }}
    >
      <defs>
        {['faint', 'strong'].map((id) => (
          <marker
            key={id}
            id={`arrow-${id}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" fill={id === 'strong' ? token.colorPrimary : token.colorBorder} />
          </marker>
        ))}
      </defs>
      {lines.map((edge) => {
        const strong = edge.from === state;
        return (
          <path
            key={`${edge.from} ${edge.to}`}
            d={pathOf(edge)}
            fill="none"
            stroke={strong ? token.colorPrimary : token.colorBorder}
            strokeWidth={strong ? 2 : 1}
            markerEnd={`url(#arrow-${strong ? 'strong' : 'faint'})`}
          />
        );
      })}
      {states.map(({ state: one }) => {
        const { x, y } = placeOf(one);
        const here = one === state;
        return (
          <g key={one}>
            <rect
              x={x}
              y={y}
              width={WIDTH}
              height={HEIGHT}
              rx={6}
              fill={here ? token.colorPrimary : token.colorBgContainer}
              stroke={here || follows.has(one) ? token.colorPrimary : token.colorBorder}
              strokeWidth={here || follows.has(one) ? 2 : 1}
            />
            <text
              x={x + WIDTH / 2}
              y={y + HEIGHT / 2 + 5}
              textAnchor="middle"
              fontSize={14}
              fontWeight={here ? 600 : 400}
              fill={here ? token.colorTextLightSolid : token.colorText}
            >
              {stateWord('clue', one)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const joined = (events: readonly string[]): string =>
  [...new Set(events)].map(eventWord).join(language() === 'zh' ? '、' : ', ');

export default function Diagram({ state, may }: { readonly state: string; readonly may: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const from = transitions.filter((edge) => edge.from === state);
  const targets = [...new Set(from.filter((edge) => edge.to !== state).map((edge) => edge.to))];
  return (
    <div className="machine">
      <Picture state={state} />
      <div>
        <Typography.Paragraph strong>{t('machine.now', { state: stateWord('clue', state) })}</Typography.Paragraph>
        <Typography.Title level={3} style={{ fontSize: 14 }}>
          {t('machine.next')}
        </Typography.Title>
        <ul>
          {targets.map((to) => {
            const events = from.filter((edge) => edge.to === to).map((edge) => edge.event);
            return (
              <li key={to}>
                {joined(events)} → {stateWord('clue', to)}{' '}
                {events.some((event) => may.has(event)) ? <Tag color="blue">{t('machine.yours')}</Tag> : null}
              </li>
            );
          })}
        </ul>
        <Typography.Paragraph type="secondary">
          {t('machine.stays', { events: joined(from.filter((edge) => edge.to === state).map((edge) => edge.event)) })}
        </Typography.Paragraph>
      </div>
    </div>
  );
}
