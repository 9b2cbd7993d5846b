/*
 * data-leave="ADDRESS" data-visit="ID" on a form: tells the address when the page is closed or left, so
 * that colleagues no longer read that it is open, and that the next form of its writer may continue its
 * unsaved text, unless it was sent and the answer shows it again (data-sent). A page that comes back as it was left keeps silent about it, which is rare: browsers keep
 * no page that must not be stored.
 */
for (const form of document.querySelectorAll('form[data-leave]')) {
	window.addEventListener('pagehide', () => {
		const { _csrf, copy, sequence } = form.elements;
		const fields = { visit: form.dataset.visit, _csrf: _csrf.value };
		if (form.dataset.sent === undefined) {
			Object.assign(fields, { copy: copy.value, sequence: sequence.value });
		}
		navigator.sendBeacon(form.dataset.leave, new URLSearchParams(fields));
	});
}
