/* data-focus: what a page has to say first, such as the list of problems, gets the focus. */
document.querySelector('[data-focus]')?.focus();
