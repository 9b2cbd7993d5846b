/*
 * data-shortcuts="/studio/help#shortcuts": the few keys that the page at this address lists.
 * Those of a single character act only outside fields, and a checkbox there (data-shortcuts-off,
 * hidden without a script) turns them off in this browser.
 */
const TURNED_OFF = 'studio-keys-off';
const page = document.querySelector('[data-shortcuts]')?.dataset.shortcuts;

if (page) {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.isComposing || event.altKey) {
			return;
		}
		const acted = event.ctrlKey || event.metaKey ? withControl(event) : alone(event);
		if (acted) {
			event.preventDefault();
		}
	});
}

for (const line of document.querySelectorAll('[data-shortcuts-off]')) {
	const box = line.querySelector('input');
	box.checked = turnedOff();
	box.addEventListener('change', () => remember(box.checked));
	line.hidden = false;
}

function withControl(event) {
	const action = { s: 'save', enter: 'preview' }[event.key.toLowerCase()];
	const button = action && !event.shiftKey && document.querySelector(`button[name=action][value=${action}]`);
	button?.click();
	return Boolean(button);
}

function alone(event) {
	if (isField(event.target) || turnedOff()) {
		return false;
	}
	if (event.key === '?') {
		location.assign(page);
		return true;
	}
	const search = event.key === '/' && document.querySelector('[role=search] input[type=search]');
	search && search.focus();
	return Boolean(search);
}

function isField(element) {
	return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

/* A browser that keeps nothing leaves the keys on. */
function turnedOff() {
	try {
		return localStorage.getItem(TURNED_OFF) === 'yes';
	}
	catch {
		return false;
	}
}

function remember(off) {
	try {
		off ? localStorage.setItem(TURNED_OFF, 'yes') : localStorage.removeItem(TURNED_OFF);
	}
	catch {
		/* Nothing to keep it in: the keys stay on, and the box says so when the page comes back. */
	}
}
