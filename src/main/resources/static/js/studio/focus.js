/* data-focus: what a page has to say first, such as the list of problems, gets the focus. */
document.querySelector('[data-focus]')?.focus();

/* After Tab a control is shown whole: browsers scroll to the caret of a long text, whose end the row of buttons may cover. */
document.addEventListener('keyup', (event) => {
	if (event.key === 'Tab') document.activeElement.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});
