import { element } from '../make-element.ts';

/** Not around the control: the words of its choices would be taken for its name. */
export function field(label: string, control: HTMLSelectElement): HTMLElement {
  control.id = `aloud-${label.toLowerCase()}`;
  return element('div', { className: 'field' }, element('label', { htmlFor: control.id }, label), control);
}

/** Controls that belong together, under a name. */
export function group(legend: string, ...children: HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, legend), ...children);
}
