/** What was dropped on the page: files, or a piece of another page. */
export interface Dropped {
  readonly files: readonly File[];
  readonly text: string;
  readonly html: string;
}

/** What the page reads of a drop. Anything else, such as a picture dragged within the page, is left to the browser. */
const kinds = ['Files', 'text/html', 'text/plain'];

/**
 * While something hovers over the page this is told again and again, every 350 ms or so (HTML, drag-and-drop processing
 * model); after so many milliseconds without a word it is gone, whether the page was told so or not.
 */
const restless = 700;

/**
 * Takes what is dropped anywhere on the page; without it the browser would leave the page and show the file.
 *
 * @param show Told when something that can be read hovers over the page, and when it no longer does.
 * @param field Text dropped on it goes where the pointer is, as the browser does it; of HTML alone it takes nothing.
 */
export function takeDrops(
  field: HTMLElement,
  show: (hovers: boolean) => void,
  take: (dropped: Dropped) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
    kinds.some((kind) => dataTransfer?.types.includes(kind)) &&
    (target !== field ||
      dataTransfer?.types.includes('Files') === true ||
      dataTransfer?.types.includes('text/plain') === false) &&
    // A control for files takes them itself, each for its own purpose.
    !(target instanceof HTMLInputElement);
  document.addEventListener('dragover', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    show(true);
    clearTimeout(timer);
    timer = setTimeout(show, restless, false);
  });
  document.addEventListener('drop', (event) => {
    clearTimeout(timer);
    show(false);
    if (!isOurs(event) || !event.dataTransfer) return;
    event.preventDefault();
    const { dataTransfer } = event;
    take({
      files: [...dataTransfer.files],
      text: dataTransfer.getData('text/plain'),
      html: dataTransfer.getData('text/html'),
    });
  });
}
