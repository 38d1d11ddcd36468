import type { Template } from '../library';
import { languageFor } from './built-in/languages';
import type { Language } from './built-in/language';
import { fittingTemplates, inTurns, type WordsWanted } from './choose-template';
import { draftValues, type TalkingPoint, type ValueSources } from './draft-values';
import { renderTemplate } from './render';
import type { Gap, Rendered } from './rendered';

export interface DraftInput<Point extends TalkingPoint> extends ValueSources {
  step: WordsWanted;
  /** The rep's own; built-in ones are always there. */
  templates: readonly Template[];
  points: readonly Point[];
  /** BCP 47: of the prospect if known, else the rep's. */
  locale: string;
}

export interface Draft<Point extends TalkingPoint> {
  /** A mail to be put into a reply, or a prompt: words to say or to copy. */
  kind: 'mail' | 'prompt';
  /** Paragraphs with an empty line between them, without a signature: Gmail has it. */
  text: string;
  gaps: readonly Gap[];
  dropped: readonly string[];
  templateId: string;
  /** What the text does not bring up by itself. */
  points: readonly Point[];
  /** The resource that the text gives. */
  resourceId: string | null;
  /** Other templates for this step, by id. */
  alternatives: readonly string[];
}

/**
 * What to write or say next, from all that is known and no more. The rep reads and changes it; it is never sent
 * by itself. The same input gives the same draft.
 */
export function composeDraft<Point extends TalkingPoint>(input: DraftInput<Point>): Draft<Point> {
  const { step, points, resource } = input;
  const language = languageFor(input.locale);
  const values = draftValues(input, language);
  const render = remember((template: Template) => renderTemplate(template.body, values, language.id));
  const fitting = {
    own: fittingTemplates(step, input.templates),
    builtIn: fittingTemplates(step, language.templates),
  };
  const template = chooseTemplate(input, fitting, language, render);
  const { text, gaps, dropped } = render(template) ?? { text: '', gaps: [], dropped: [] };
  const isGiven = resource !== null && (text.includes(resource.link) || text.includes(resource.title));
  return {
    kind: step.channel === 'email' ? 'mail' : 'prompt',
    text,
    gaps,
    dropped,
    templateId: template.id,
    points: points.filter((point) => !text.includes(point.text)),
    resourceId: isGiven ? resource.id : null,
    alternatives: [...fitting.own, ...fitting.builtIn].map(({ id }) => id).filter((id) => id !== template.id),
  };
}

/** The one that the step names, if it can be rendered; else, in turns, one without a gap; else one with gaps. */
function chooseTemplate(
  { followUp, step, templates }: DraftInput<TalkingPoint>,
  fitting: Record<'own' | 'builtIn', readonly Template[]>,
  language: Language,
  render: (template: Template) => Rendered | null,
): Template {
  const named = [...templates, ...language.templates].find(({ id }) => id === step.templateId);
  if (named && render(named)?.text) return named;
  // Where the prospect wrote last they wait for an answer: nothing is to be asked for again.
  const owesAnswer = followUp.touches === 0 && step.channel === 'email' && step.purpose !== 'thankYou';
  if (owesAnswer) return language.answer;
  const { key, touches } = followUp;
  const usable = (list: readonly Template[]) => list.filter((template) => render(template)?.text);
  const whole = (list: readonly Template[]) =>
    usable(list).filter((template) => render(template)?.gaps.length === 0);
  const [best] = [
    ...inTurns(whole(fitting.own), whole(fitting.builtIn), key, touches),
    ...inTurns(usable(fitting.own), usable(fitting.builtIn), key, touches),
  ];
  return best ?? language.answer;
}

function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, { value: Value }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}
