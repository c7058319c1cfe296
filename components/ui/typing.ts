/** Whether a key belongs to what somebody is typing, or to an overlay on top, and is no shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey || event.altKey)
    return true;
  if (document.querySelector('[role="menu"], [aria-modal="true"], .react-aria-ModalOverlay')) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
