import { Fault } from '../../article/fault.ts';
import { openLibrary } from '../keep/open-library.ts';
import { notHere, notNamed, otherInstead, otherTold } from './check-words.ts';
import { CheckTool } from './check-tool.ts';
import { hearOtherTabs } from './hear-other-tabs.ts';
import { part } from '../part.ts';
import { StepSaver } from './save-steps.ts';

/** Shows the article that the address names, line by line, to be put right: `library/check/?id=…`. */
export async function start(): Promise<void> {
  const status = part('[role=status]', HTMLElement);
  const id = new URLSearchParams(location.search).get('id');
  if (id === null) {
    status.textContent = notNamed;
    return;
  }
  try {
    const library = await openLibrary();
    const article = await library.readArticle(id);
    if (!article || article.facts.deleted !== undefined) {
      status.textContent = notHere;
      return;
    }
    const checked = { facts: article.facts, text: article.text };
    const saver = new StepSaver(library, checked, {
      fault: (fault) => {
        tool.tellFault(fault);
      },
      other: (other, instead) => {
        tool.take(other, instead ? otherInstead : otherTold);
      },
    });
    const tool = new CheckTool(checked, saver);
    await tool.begin();
    hearOtherTabs(() => void saver.look().catch(() => undefined));
  } catch (fault) {
    status.textContent =
      fault instanceof Fault
        ? fault.toString()
        : 'The article could not be shown. Hint: load the page again.';
  }
}
