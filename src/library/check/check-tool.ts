import { lineIsNow, otherDid, undoHint } from './check-words.ts';
import { correctLine, type LineKind } from './correct-line.ts';
import { describeLines, type DescribedLine } from './describe-lines.ts';
import { divideForm } from './divide-form.ts';
import { divideLine } from './divide-line.ts';
import { FactsForm } from './facts-form.ts';
import { FilterForm } from './filter-form.ts';
import { filterLines } from './filter-lines.ts';
import { giveLanguage, giveTitle } from './give-facts.ts';
import { joinLines } from './join-lines.ts';
import { askBeforeLeaving, leaveWhenKept } from './leave-when-kept.ts';
import { LineList } from './line-list.ts';
import type { LineRow, RowLook } from './line-row.ts';
import type { Line } from './lines-of.ts';
import { listFaults } from './list-faults.ts';
import { withLinesOf } from './same-lines.ts';
import { isSuggested, keepHeading, removeHeadings } from './own-headings.ts';
import { part } from '../part.ts';
import type { StepSaver } from './save-steps.ts';
import { showTitle } from './show-title.ts';
import { StatusLine } from './status-line.ts';
import { Steps, type NewStep } from './steps.ts';
import { wayOf } from './undo-keys.ts';
import type { Checked } from './checked.ts';

/** The page on which a reader puts an article right: it shows what `Steps` makes of it, and has each step kept at once. */
export class CheckTool {
  readonly #steps: Steps;
  readonly #saver: StepSaver;
  readonly #status = new StatusLine(part('[role=status]', HTMLElement));
  readonly #undo = part('.undo', HTMLButtonElement);
  readonly #redo = part('.redo', HTMLButtonElement);
  readonly #removeAll = part('.remove-all', HTMLButtonElement);
  readonly #saveAgain = part('.save-again', HTMLButtonElement);
  readonly #facts: FactsForm;
  readonly #filter: FilterForm;
  readonly #list: LineList;
  #described: readonly DescribedLine[] = [];
  /** Lines that no longer fit the filter stay where the reader has just changed them. */
  #touched = new Set<Line>();
  #hasHinted = false;
  #kept: Checked;

  constructor(checked: Checked, saver: StepSaver) {
    this.#kept = checked;
    this.#steps = new Steps(checked);
    this.#saver = saver;
    this.#facts = new FactsForm({ title: this.#giveTitle, language: this.#giveLanguage });
    this.#filter = new FilterForm({
      lines: () => void this.#showAnew(),
      tools: () => {
        this.#list.update(this.#shown(), this.#look());
      },
    });
    this.#list = new LineList(part('.lines', HTMLOListElement), part('.more', HTMLButtonElement), {
      choose: (row, kind) => {
        this.#choose(row, kind);
      },
      join: (row) => {
        this.#join(row);
      },
      divide: (row) => {
        this.#divide(row);
      },
      keep: (row, wording) => {
        this.#changeLine(row, (at) => (a, r) => keepHeading(a, r, at, wording), {
          did: 'The heading is yours now.',
        });
      },
      remove: (row) => {
        this.#remove(row);
      },
    });
  }

  /** Shows the article and answers from then on. */
  async begin(): Promise<void> {
    const { facts, text } = this.#steps.now;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.read')) {
      link.search = `?id=${encodeURIComponent(facts.id)}`;
      leaveWhenKept(link, this.#saver);
    }
    listFaults(text.article);
    for (const element of document.querySelectorAll<HTMLElement>('main .when-there')) element.hidden = false;
    this.#describe();
    this.#showFacts();
    await this.#list.begin(this.#shown(), this.#look());
    this.#listen();
  }

  /** A step could not be kept. */
  tellFault(fault: string): void {
    this.#saveAgain.hidden = false;
    this.#status.say(fault);
  }

  /** Shows what another tab has put right: a step like any other, and undo brings back what stood here. */
  take(other: Checked, words: string): void {
    this.#steps.take(withLinesOf(this.#steps.now, other), otherDid);
    this.#kept = this.#steps.now;
    this.#showStepAndStay();
    this.#status.say(words);
  }

  #listen(): void {
    this.#undo.addEventListener('click', () => {
      this.#go('undo');
    });
    this.#redo.addEventListener('click', () => {
      this.#go('redo');
    });
    this.#removeAll.addEventListener('click', () => {
      this.#removeSuggested();
    });
    this.#saveAgain.addEventListener('click', () => {
      this.#undo.focus();
      this.#saveAgain.hidden = true;
      this.#saver.again();
    });
    document.addEventListener('keydown', (event) => {
      const way = wayOf(event);
      if (!way) return;
      event.preventDefault();
      this.#go(way);
    });
    part('.lines', HTMLElement).addEventListener(
      'focusin',
      () => {
        this.#saver.warm();
      },
      { once: true },
    );
    document.addEventListener('focusout', () => {
      this.#steps.endWalk();
    });
    askBeforeLeaving(this.#saver);
  }

  #choose(row: LineRow, kind: LineKind): void {
    const did = lineIsNow(row.described.number ?? 0, kind);
    this.#changeLine(row, (at) => (a, r) => correctLine(a, r, at, kind), { did, control: row });
  }

  #join(row: LineRow): void {
    const { line, number = 0 } = row.described;
    const at = this.#indexOf(line);
    const did = `Lines ${number - 1} and ${number} are one line now.`;
    this.#changeLine(row, () => (a, r) => joinLines(a, r, at), { did });
    this.#focusLine(at - 1);
  }

  #divide(row: LineRow): void {
    const opener = document.activeElement;
    const { form, field } = divideForm({
      words: row.described.words,
      language: this.#look().language,
      divide: (pieces) => {
        form.remove();
        const at = this.#indexOf(row.described.line);
        const did = `Line ${row.described.number ?? 0} is ${pieces.length} lines now.`;
        this.#changeLine(row, () => (a, r) => divideLine(a, r, at, pieces), { did });
        this.#focusLine(at + 1);
      },
      say: (words) => {
        this.#status.say(words);
      },
      leave: () => {
        form.remove();
        if (opener instanceof HTMLElement) opener.focus();
      },
    });
    document.querySelector('form.divide')?.remove();
    row.element.append(form);
    field.focus();
  }

  #remove(row: LineRow): void {
    const at = this.#list.indexOf(row);
    this.#changeLine(row, (line) => (a, r) => removeHeadings(a, r, [line]), {
      did: 'The heading is removed.',
    });
    this.#list.rowAt(at)?.control.focus();
  }

  #removeSuggested(): void {
    const suggested = this.#described.flatMap(({ line }, at) => (isSuggested(line) ? [at] : []));
    // The button goes with what it removes.
    part('#lines', HTMLElement).focus();
    const did = 'All suggested headings are removed.';
    this.#step(did, () => {
      this.#steps.change((a, r) => removeHeadings(a, r, suggested), { did });
    });
  }

  readonly #giveTitle = (given: string): void => {
    const isGiven = given.trim() !== '';
    const did = isGiven ? 'The title is yours now.' : 'Your title is taken back.';
    this.#step(did, () => {
      this.#steps.change((a, r) => giveTitle(a, r, given), { did, ...(isGiven && { titleFrom: 'reader' }) });
    });
  };

  readonly #giveLanguage = (tag: string): void => {
    const did = `The language is now ${this.#facts.languageName}.`;
    this.#step(did, () => {
      this.#steps.change((a, r) => giveLanguage(a, r, tag), { did, control: this.#facts });
    });
  };

  #changeLine(row: LineRow, change: Parameters<Steps['changeLine']>[1], how: NewStep): void {
    this.#step(how.did, () => {
      this.#steps.changeLine(row.described.line, change, how);
    });
  }

  /** Takes a step: shows, keeps and tells it. One that changed nothing shows again what is. */
  #step(did: string, take: () => void): void {
    const before = this.#steps.now;
    take();
    const isSame = this.#steps.now === before;
    this.#showStep();
    if (isSame) return;
    const hint = this.#hasHinted ? '' : undoHint(/Mac|iP/u.test(navigator.userAgent));
    this.#hasHinted = true;
    this.#status.saySoon(`${did} ${hint}`.trim());
  }

  #go(way: 'undo' | 'redo'): void {
    const did = this.#steps[way]();
    if (did === undefined) {
      this.#status.say(way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.');
      return;
    }
    this.#showStepAndStay();
    this.#status.say(`${way === 'undo' ? 'Undone' : 'Done again'}: ${did}`);
  }

  /** The row that had the focus may be gone then: the first that was changed has it. */
  #showStepAndStay(): void {
    const at = this.#list.indexOfFocus();
    const first = this.#showStep();
    if (at < 0 || document.activeElement !== document.body) return;
    const row = (first && this.#list.rowOf(first)) ?? this.#list.rowAt(at);
    row?.control.focus();
  }

  /** @returns The first line that is new. */
  #showStep(): Line | undefined {
    const before = new Set(this.#described.map(({ line }) => line));
    this.#describe();
    const changed = this.#described.filter(({ line }) => !before.has(line));
    for (const { line, number } of changed) if (number !== undefined) this.#touched.add(line);
    this.#list.update(this.#shown(), this.#look());
    this.#showFacts();
    if (this.#steps.now !== this.#kept) this.#saver.save((this.#kept = this.#steps.now));
    this.#saveAgain.hidden = true;
    return changed[0]?.line;
  }

  async #showAnew(): Promise<void> {
    this.#touched = new Set();
    const shown = this.#shown();
    this.#status.say(this.#filter.count(shown.length));
    await this.#list.begin(shown, this.#look());
  }

  #describe(): void {
    const { article, received } = this.#steps.now.text;
    this.#described = describeLines(article, received.text);
  }

  #shown(): DescribedLine[] {
    const fitting = new Set(filterLines(this.#described, this.#filter.name));
    return this.#described.filter((line) => fitting.has(line) || this.#touched.has(line.line));
  }

  #look(): RowLook {
    return { language: this.#steps.now.facts.language, hasTools: this.#filter.hasTools };
  }

  #showFacts(): void {
    const { now, canUndo, canRedo } = this.#steps;
    this.#facts.show(now);
    showTitle(now.facts);
    this.#removeAll.hidden = this.#described.filter(({ line }) => isSuggested(line)).length < 2;
    this.#undo.ariaDisabled = canUndo ? null : 'true';
    this.#redo.ariaDisabled = canRedo ? null : 'true';
  }

  /** Which of all lines a line is. */
  #indexOf(line: Line): number {
    return this.#described.findIndex((described) => described.line === line);
  }

  /** @param at Which of all lines. */
  #focusLine(at: number): void {
    const line = this.#described[at]?.line;
    if (line) this.#list.rowOf(line)?.control.focus();
  }
}
