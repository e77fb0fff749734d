import { ownRules } from './own-colours.ts';
import { preferences, type Choice, type Choices } from './preferences.ts';

/** What is chosen, preference by preference; a value that is not offered is none. */
function made(choices: Choices): readonly Choice[] {
  return preferences.flatMap(
    ({ name, choices: offered }) => offered.find(({ value }) => value === choices[name]) ?? [],
  );
}

/**
 * The rules of CSS that a reader's choices bring along, for a style sheet of the device.
 *
 * @returns Empty for most readers.
 * @example
 * rulesOf({ font: 'own', theme: 'dark' }) //=> ':root{font-family:initial}'
 */
export function rulesOf(choices: Choices): string {
  const rules = made(choices).map(({ rules = '' }) => rules);
  if (choices.theme === 'own') rules.push(ownRules(choices));
  return rules.join('');
}

/**
 * The tools that carry choices out on each page, in the order of the form.
 *
 * @example
 * toolsOf({ captions: 'place', focus: '3' }) //=> 'line-focus captions'
 */
export function toolsOf(choices: Choices): string {
  return [...new Set(made(choices).flatMap(({ tool }) => tool ?? []))].join(' ');
}
