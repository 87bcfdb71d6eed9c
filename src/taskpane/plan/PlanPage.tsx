import { Caption1, makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { readDeadline } from '../../core/dates/deadline';
import { officialDate } from '../../core/dates/serial';
import type { Award, Deadline, Source } from '../../core/plan/plan';
import { kienGiang2022 as plan } from '../../core/plan/presets/kien-giang-2022';
import { Facts } from '../app/Facts';
import { localPercent, useTexts, type Texts } from '../app/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Kế hoạch: what the plan lays down, and where each value comes from. */
export default function PlanPage(): ReactElement {
  const texts = useTexts();
  const { document } = plan;
  const facts: readonly (readonly [string, string])[] = [
    [texts('plan.issuer'), document.issuer],
    [texts('plan.number'), document.number ?? texts('plan.number.none')],
    [texts('plan.signed'), document.signed],
    [texts('plan.signer'), document.signer],
  ];
  return (
    <>
      <Title3 as="h1" block>
        {document.title}
      </Title3>
      <Facts facts={facts} />
      <Part title={texts('plan.deadlines')}>
        {plan.deadlines.map((deadline) => (
          <Item key={deadline.kind} source={deadline.source} note={lastDay(deadline, texts)}>
            {deadline.text}: {deadline.phrase}
          </Item>
        ))}
      </Part>
      <Part title={texts('plan.awards')}>
        {plan.awards.map((award) => (
          <Item key={award.title} source={award.source} note={award.ratio ? texts('plan.rounding.open') : undefined}>
            {award.name}: {ratioText(award, texts)}
          </Item>
        ))}
      </Part>
      <Part title={texts('plan.conditions')}>
        {plan.conditions.map(({ text, source }) => (
          <Item key={text} source={source}>
            {text}
          </Item>
        ))}
      </Part>
      <Part title={texts('plan.contents')}>
        {plan.contents.map(({ text, source }) => (
          <Item key={text} source={source}>
            {text}
          </Item>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <ul className={useStyles().list}>{children}</ul>
    </section>
  );
}

function Item({ source, note, children }: { source: Source; note?: string; children: ReactNode }): ReactElement {
  const texts = useTexts();
  return (
    <li>
      <Text block>{children}</Text>
      {note && <Caption1 block>{note}</Caption1>}
      <Caption1 block>
        {texts('plan.source', { section: source.section })}: “{source.words}”
      </Caption1>
    </li>
  );
}

function lastDay({ phrase }: Deadline, texts: Texts): string | undefined {
  const reading = readDeadline(phrase);
  return reading.kind === 'day' ? texts('plan.lastDay', { date: officialDate(reading.serial) }) : undefined;
}

function ratioText({ ratio }: Award, texts: Texts): string {
  if (!ratio) return texts('plan.ratio.none');
  return texts(`plan.ratio.${ratio.scope}`, { percent: localPercent(texts.language, ratio.percent), base: ratio.base });
}
