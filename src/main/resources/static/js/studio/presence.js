/*
 * data-leave="ADDRESS" data-visit="ID" on a form: tells the address when the page is closed or left, so
 * that colleagues no longer read that it is open. A page that comes back as it was left keeps silent
 * about it, which is rare: browsers keep no page that must not be stored.
 */
for (const form of document.querySelectorAll('form[data-leave]')) {
	window.addEventListener('pagehide', () => {
		const fields = { visit: form.dataset.visit, _csrf: form.elements._csrf.value };
		navigator.sendBeacon(form.dataset.leave, new URLSearchParams(fields));
	});
}
