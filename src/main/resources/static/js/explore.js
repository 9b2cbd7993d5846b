/*
 * data-explore on a page part: moving a slider or following a link marked data-explored
 * shows the server's answer in place. What is marked data-part is exchanged by its id; what
 * is marked data-said is announced. One request at a time: what was asked for last is asked next.
 */
const PAUSE = 700;

for (const page of document.querySelectorAll('[data-explore]')) {
	explore(page);
}

function explore(page) {
	const form = page.querySelector('form');
	const announced = page.querySelector('[data-announce]');
	let asking = false;
	let next = null;
	let announcing;

	async function ask(address, taken) {
		if (asking) {
			next = [address, taken];
			return;
		}
		asking = true;
		try {
			const answer = await fetch(address);
			if (!answer.ok) {
				throw new Error(answer.statusText);
			}
			show(new DOMParser().parseFromString(await answer.text(), 'text/html'), taken);
		}
		catch {
			say('That couldn’t be shown right now. Try again.');
		}
		asking = false;
		if (next) {
			const waiting = next;
			next = null;
			ask(...waiting);
		}
	}

	function show(answer, sliders) {
		for (const part of page.querySelectorAll('[data-part]')) {
			const other = answer.getElementById(part.id);
			/* A picture stays until the next one is there, and does not flicker. */
			for (const name of ['href', 'src', 'alt']) {
				if (part.hasAttribute(name)) {
					part.setAttribute(name, other.getAttribute(name));
				}
			}
			part.replaceChildren(...[...other.childNodes].map((node) => document.adoptNode(node)));
		}
		for (const control of form?.elements ?? []) {
			const other = answer.getElementById(control.id);
			if (other) {
				if (control.type === 'range') {
					control.setAttribute('aria-valuetext', other.getAttribute('aria-valuetext'));
				}
				/* The slider may have moved on since. */
				if (!sliders) {
					control.value = other.value;
					control.checked = other.checked;
				}
			}
		}
		const setting = page.querySelector('[data-same-address]');
		history.replaceState(null, '', setting ? setting.href : page.querySelector('[data-explored][aria-current]').href);
		const said = [...page.querySelectorAll('[data-said]')].flatMap((part) => part.innerText.split('\n'));
		say(said.filter((line) => line).slice(0, 3).join('. '));
	}

	/* While a slider is moved, only where it comes to rest is worth saying. */
	function say(words) {
		clearTimeout(announcing);
		announcing = setTimeout(() => {
			announced.textContent = words;
		}, PAUSE);
	}

	const askSetting = () => ask(`${form.action}?${new URLSearchParams(new FormData(form))}`, true);

	form?.addEventListener('input', askSetting);
	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		askSetting();
	});
	page.addEventListener('click', (event) => {
		const link = event.target.closest('a[data-explored]');
		if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			ask(link.href, false);
		}
	});
}
