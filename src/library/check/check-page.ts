import { Fault } from '../../article/fault.ts';
import { openLibrary } from '../keep/open-library.ts';
import { notHere, notNamed } from './check-words.ts';
import { CheckTool } from './check-tool.ts';
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
    const { facts, text } = article;
    const tool: CheckTool = new CheckTool(
      { facts, text },
      new StepSaver(library, (fault) => {
        tool.tellFault(fault);
      }),
    );
    await tool.begin();
  } catch (fault) {
    status.textContent =
      fault instanceof Fault
        ? fault.toString()
        : 'The article could not be shown. Hint: load the page again.';
  }
}
