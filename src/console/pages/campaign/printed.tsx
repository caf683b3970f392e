// The report as an office prints it: a title, sections in sentences, a table of what may be compared. Only paper shows it.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.ts';
import { language } from '../../i18n/setup.ts';
import { dateOf, minuteOf } from '../../parts/time.ts';
import { sectionOf, shownValue, type Figure } from './figures.ts';
import type { Report } from './queries.ts';
import './print.css';

const ORDINALS = '一二三四五六七八九十';

const ordinal = (index: number): string =>
  language() === 'zh' ? `${ORDINALS[index] ?? index + 1}、` : `${index + 1}. `;

/** A date as documents write it: 2021年11月1日. */
const longDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return language() === 'zh' ? `${year}年${month}月${day}日` : date;
};

/** A figure that is nothing is left out of a sentence; the table on the screen has it. */
const isSaid = ({ value }: Figure): boolean => value !== null && Number(value) !== 0;

export const Printed = ({ report, figures }: { readonly report: Report; readonly figures: readonly Figure[] }) => {
  const { t } = useTranslation();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const sections = [...Map.groupBy(figures.filter(isSaid), ({ path }) => sectionOf(path))];
  const comparable = report.previous?.figures.filter((one) => one.comparable) ?? [];
  const labelOf = (path: string) => figures.find((one) => one.path === path);
  return (
    <article className="printed">
      <h1>{t('print.title', { name: report.campaign.name })}</h1>
      <p>
        {t('print.period', {
          from: longDate(report.campaign.from),
          to: longDate(report.campaign.to),
          at: minuteOf(report.asOf),
        })}
      </p>
      {sections.map(([section, own], index) => (
        <section key={section}>
          <h2>
            {ordinal(index)}
            {t(`report.section.${section}`)}
          </h2>
          <p>
            {own
              .map(({ label, value, unit }) => t('print.sentence', { label, value: shownValue(value), unit }))
              .join(t('print.comma'))}
            {t('print.stop')}
          </p>
        </section>
      ))}
      {comparable.length === 0 || report.previous === null ? null : (
        <section>
          <h2>
            {ordinal(sections.length)}
            {t('print.previous', { name: report.previous.name })}
          </h2>
          <table>
            <thead>
              <tr>
                <th>{t('report.figure')}</th>
                <th>{t('report.unit')}</th>
                <th>{t('report.before')}</th>
                <th>{t('report.value')}</th>
                <th>{t('report.change')}</th>
              </tr>
            </thead>
            <tbody>
              {comparable.map((one) => (
                <tr key={one.path}>
                  <td>
                    {t(`report.section.${sectionOf(one.path)}`)} {labelOf(one.path)?.label}
                  </td>
                  <td>{labelOf(one.path)?.unit}</td>
                  <td>{shownValue(one.value)}</td>
                  <td>{shownValue(one.now)}</td>
                  <td>{one.change === null ? '—' : `${one.change}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <footer>
        <p>{t('print.maker', { unit: session?.unit ?? '' })}</p>
        <p>{t('print.on', { on: longDate(dateOf(session?.now ?? report.asOf)) })}</p>
      </footer>
    </article>
  );
};
