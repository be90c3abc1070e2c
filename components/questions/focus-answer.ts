/** Back to the answer from a button of its question that is about to disappear. */
export function focusAnswer(button: HTMLElement): void {
  button.closest('fieldset')?.querySelector('input')?.focus();
}
