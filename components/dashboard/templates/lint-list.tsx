import type { LintProblem } from '@/lib/domain/words/lint-problem';
import { useText } from '../../text';

/** What is wrong with a template, or could be better, as it is written. */
export function LintList({ problems }: { problems: readonly LintProblem[] }) {
  const text = useText();
  const say = ({ key, values, line }: LintProblem) => {
    const words = text(key, ...values);
    return line === null ? words : text('onLine', line, words);
  };
  return (
    <ul className="lint" aria-label={text('templateProblems')} aria-live="polite">
      {problems.map((problem) => (
        <li
          key={[problem.line, problem.key, ...problem.values].join(' ')}
          className={problem.isError ? 'error' : 'advice'}
        >
          {text(problem.isError ? 'lintIsError' : 'lintIsAdvice', say(problem))}
        </li>
      ))}
    </ul>
  );
}
