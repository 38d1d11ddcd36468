import type { NudgeWords } from '@/lib/app/ports/deps';
import { describeStep } from '@/lib/domain/describe-step';
import { describeFreshness } from '@/lib/domain/freshness';
import { nameOf } from '@/lib/domain/prospect';
import type { Text } from '@/lib/domain/text';
import { viewFollowUp } from '@/lib/domain/view';

const namesShown = 4;

/** Who, company, touch, days silent, and how sure it is that there was no answer. */
export function nudgeWords(text: Text): NudgeWords {
  return {
    one(followUp, now, calendar) {
      const view = viewFollowUp(followUp, now, calendar);
      const { who, company, touch, plannedTouches, silentDays, subject } = view;
      const freshness = describeFreshness(view, { now, zone: calendar.zone, locale: text.locale }, text);
      const parts = [
        describeStep(view, text),
        touch <= plannedTouches ? text('touchOf', touch, plannedTouches) : text('touchNumber', touch),
        ...(touch > 1 && silentDays > 0 ? [text.count('silentDays', silentDays)] : []),
        ...(freshness ? [freshness.words] : []),
      ];
      return {
        title: company ? text('nudgeTitleCompany', who, company) : text('nudgeTitle', who),
        message: [...(subject ? [subject] : []), parts.join(' · ')].join('\n'),
      };
    },
    digest(followUps) {
      const names = followUps.slice(0, namesShown).map(({ prospect }) => nameOf(prospect));
      const list = new Intl.ListFormat(text.locale, { style: 'short', type: 'unit' }).format(names);
      const more = followUps.length - names.length;
      return {
        title: text.count('digestTitle', followUps.length),
        message: more > 0 ? text('digestMore', list, more) : list,
      };
    },
  };
}
