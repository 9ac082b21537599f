import { l10n, QuickInputButtons, window } from 'vscode';

/** One question of several. */
export interface Step<Key extends string> {
  readonly key: Key;
  readonly prompt: string;
  readonly value?: string;
  /** What is wrong with what was typed; undefined where nothing is. */
  readonly problem?: (text: string) => string | undefined;
}

const back = Symbol('back');

/** @returns the answer; undefined where the user gave up */
function ask(
  title: string,
  { prompt, problem }: Step<string>,
  value: string,
  [step, total]: readonly [number, number],
): Promise<string | typeof back | undefined> {
  const input = window.createInputBox();
  Object.assign(input, { title, prompt, value, step, totalSteps: total, ignoreFocusOut: true });
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const finish = (answer: string | typeof back | undefined): void => {
      resolve(answer); // Only the first counts: disposing hides.
      input.dispose();
    };
    const check = (): boolean => {
      input.validationMessage = problem?.(input.value) ?? '';
      return input.validationMessage === '';
    };
    input.onDidChangeValue(check);
    input.onDidAccept(() => check() && finish(input.value));
    input.onDidTriggerButton(() => finish(back));
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}

/**
 * Asks one thing after the other, with a way back.
 *
 * @returns undefined where the user gave up on the way
 */
export async function askInSteps<Key extends string>(
  title: string,
  steps: readonly Step<Key>[],
): Promise<Partial<Record<Key, string>> | undefined> {
  const answers: Partial<Record<Key, string>> = {};
  for (let index = 0; index < steps.length;) {
    const step = steps[index];
    if (!step) break;
    const answer = await ask(title, step, answers[step.key] ?? step.value ?? '', [index + 1, steps.length]);
    if (answer === undefined) return undefined;
    if (answer === back) {
      index -= 1;
      continue;
    }
    answers[step.key] = answer;
    index += 1;
  }
  return answers;
}

/** For a step that must not be left empty. */
export const needed = (text: string): string | undefined =>
  text.trim() === '' ? l10n.t('This cannot be left empty') : undefined;
