/* A button in .share copies the value of the field before it, and says so. */
document.addEventListener('click', async ({ target }) => {
	const button = target.closest('.share button');
	if (!button) {
		return;
	}
	const field = button.previousElementSibling.querySelector('input, textarea');
	let said = 'Copied';
	try {
		await navigator.clipboard.writeText(field.value);
	}
	catch {
		/* Without permission, or on http: the keys of the device still copy a selection. */
		field.select();
		said = 'Selected: copy it with Ctrl+C or ⌘C';
	}
	button.parentElement.querySelector('output').textContent = said;
});
