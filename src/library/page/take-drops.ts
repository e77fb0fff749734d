/** What was dropped on the page: files, or a piece of another page. */
export interface Dropped {
  readonly files: readonly File[];
  readonly text: string;
  readonly html: string;
}

/** What the page reads of a drop. Anything else, such as a picture dragged within the page, is left to the browser. */
const kinds = ['Files', 'text/html', 'text/plain'];

/**
 * Takes what is dropped anywhere on the page; without it the browser would leave the page and show the file.
 *
 * @param show Told when something that can be read hovers over the page, and when it no longer does.
 * @param field Text dropped on it goes where the pointer is, as the browser does it.
 */
export function takeDrops(
  field: HTMLElement,
  show: (hovers: boolean) => void,
  take: (dropped: Dropped) => void,
): void {
  // Entering an element comes before leaving the last one: only the count tells whether the page was left.
  let depth = 0;
  const hover = (change: number): void => {
    depth = Math.max(0, depth + change);
    show(depth > 0);
  };
  const isOurs = ({ dataTransfer, target }: DragEvent): boolean =>
    kinds.some((kind) => dataTransfer?.types.includes(kind)) &&
    (target !== field || dataTransfer?.types.includes('Files') === true);
  document.addEventListener('dragenter', (event) => {
    if (isOurs(event)) hover(1);
  });
  document.addEventListener('dragleave', (event) => {
    if (isOurs(event)) hover(-1);
  });
  document.addEventListener('dragover', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('drop', (event) => {
    depth = 0;
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
