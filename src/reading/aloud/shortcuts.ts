import { commandOf, commands } from '../shortcuts/commands.ts';

const doing = {
  keyPlay: 'play',
  keyStop: 'stop',
  keyNextSentence: 'next-sentence',
  keyPreviousSentence: 'previous-sentence',
  keyNextParagraph: 'next-paragraph',
  keyPreviousParagraph: 'previous-paragraph',
  keyNextSection: 'next-section',
  keyPreviousSection: 'previous-section',
} as const;

type Doing = typeof doing;

/** What a reader can ask of the player, by button or by key. */
export type Action = Doing[keyof Doing] | 'beginning' | 'options' | 'close';

/** The commands of the list in Settings that are the player's. */
export const aloudCommands = commands.filter(({ name }) => name in doing);

/** The action that a key press asks for, with the reader's own keys. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  const command = commandOf(event);
  return command && command in doing ? doing[command as keyof Doing] : undefined;
}
