/** Marks of buttons that switch something on and off, or answer with yes or no, and of what they stand in. */

/** A choice of a menu. */
export const menuChoice = '[role^=menuitem],[class*=dropdown__item]'; // 2026-10

/** Dialogs of both builds; the newer one is native and has no role. */
export const dialogs = 'dialog,[role=dialog],[role=alertdialog]';

/** Signs that a switch is off, or on, by the end of its key or by its icon. */
export const offIcons = '[id^=add-],[id^=plus-],[id^=connect-],[href^="#add-"],[data-test-icon^=add],[type=plus]';
export const onIcons = '[id^=check-],[id^=clock-],[href^="#check-"],[data-test-icon^=check],[type=check]';
export const offKey = /_follow$/;
export const onKey = /_\w*(following|pending)$/i;

/** Buttons and links that bear a label. */
export const labelled = 'button[aria-label],a[aria-label],[role=button][aria-label]';

/** Somebody else than a person sends such an invitation: a page, a newsletter, an event, a group. */
export const pageLinks =
  'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"],a[href*="/newsletters/"],a[href*="/events/"],a[href*="/groups/"]';
