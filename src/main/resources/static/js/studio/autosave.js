/*
 * data-autosave="ADDRESS" on a form: keeps what is typed at the address, as a copy that belongs to this form
 * (hidden field "copy") and that only its writer sees. It sends the form's fields, one request at a time and
 * numbered ("sequence"), and never touches focus or scroll. The answer's status says what became of it: see
 * judge(). data-place="ADDRESS" is the editor's own address; with the copy's ID in it, a reload shows the copy.
 * data-unkept: the fields are kept nowhere yet.
 *
 * A save by script tells this one about it: "studio:saving" before it reads the fields, then "studio:saved"
 * (detail.saved: the fields as saved, URL-encoded) or "studio:unsaved".
 */
const QUIET = 2000;
const LONGEST_WAIT = 10000;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;

/* A longer text cannot be sent while the page closes, so it is sent sooner. */
const QUIET_IF_LONG = 400;
const LONGEST_WAIT_IF_LONG = 2000;

/* More than this no form takes, see FormSizeLimitFilter. */
const MOST = 512 * 1024;

/* The largest body that browsers still send when the page is closed (keepalive). */
const LONGEST_FAREWELL = 60000;

/* How long another form of the page, such as signing out, waits until the text is kept. */
const PATIENCE = 3000;

/* When to ask whether a text has arrived that was sent as the page was reloaded. */
const LOOKS = [100, 300, 700, 1500, 3000];

/* Fields that say nothing of the text. */
const BOOKKEEPING = ['_csrf', 'base', 'form', 'copy', 'continues', 'sequence', 'action'];

const LEFT = 'studio-autosave-left';

const SIGNED_OUT = 'Autosave failed: you’re signed out. Your text is still here; press Save draft to sign in and save it';
const TOO_OLD = 'Autosave failed: this page was open too long. Your text is still here; press Save draft to save it';
const NEWER = 'Autosaved, but someone has saved a newer version; press Save draft to see both';
const REFUSED = 'Autosave failed: something needs fixing. Your text is still here; press Save draft to see what';
const TOO_MUCH = 'Autosave failed: the text is too long. It’s still here; copy it into a file of your own, then make it shorter';
const NOT_NOW = 'Autosave failed: the guide isn’t available right now. Your text is still here; leave the page open, trying again';
const UNREACHABLE = 'Autosave failed: no connection; trying again';
const MORE = 'Your last words arrived after this page was shown; they’re kept, and listed on the start page';

for (const form of document.querySelectorAll('form[data-autosave]')) {
	keep(form);
}

function keep(form) {
	const status = form.querySelector('[data-autosave-status]');
	let kept = form.dataset.unkept === undefined ? filled(asSent(form)) : null;
	let changedAt = 0;
	let timer;
	let sending = null;
	let failures = 0;
	let failed = false;
	let paused = false;
	let passing = false;

	const unkept = () => !paused && filled(form) !== kept;
	const long = () => body(form).length > LONGEST_FAREWELL;

	function changed() {
		if (!unkept()) {
			return;
		}
		nameInAddress(form);
		if (failures > 0) {
			return;
		}
		changedAt ||= Date.now();
		const [quiet, longest] = long() ? [QUIET_IF_LONG, LONGEST_WAIT_IF_LONG] : [QUIET, LONGEST_WAIT];
		sendIn(Math.min(quiet, Math.max(0, changedAt + longest - Date.now())));
	}

	function sendIn(time) {
		clearTimeout(timer);
		timer = setTimeout(send, time);
	}

	async function send() {
		clearTimeout(timer);
		if (sending) {
			return;
		}
		if (!unkept()) {
			failures = 0;
			failed = false;
			changedAt = 0;
			return;
		}
		if (body(form).length > MOST) {
			failed = true;
			say(TOO_MUCH);
			return;
		}
		const sent = filled(form);
		const request = new AbortController();
		sending = { request, sent };
		changedAt = 0;
		raise(form);
		sending.done = post(form, request.signal).catch(() => null).then((answer) => {
			if (sending?.request === request) {
				sending = null;
				judge(answer, sent);
			}
		});
	}

	function sendLatest() {
		if (sending && sending.sent !== filled(form)) {
			giveUpRequest();
		}
		send();
	}

	function judge(answer, sent) {
		const unreachable = !answer || answer.status === 429 || answer.status >= 500;
		const newer = answer?.status === 409;
		failed = !answer?.ok && !newer;
		failures = unreachable ? failures + 1 : 0;
		if (!failed) {
			kept = sent;
			say(newer ? NEWER : `Autosaved at ${clock()}; only you can see it`);
			changed();
		}
		else if (answer?.status === 412) {
			becomeAnother(form);
			changed();
		}
		else if (answer?.status === 401 || answer?.type === 'opaqueredirect') {
			say(SIGNED_OUT);
		}
		else if (answer?.status === 403 || answer?.status === 410) {
			say(TOO_OLD);
		}
		else if (unreachable) {
			say(answer ? NOT_NOW : UNREACHABLE);
			sendIn(Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE));
		}
		else {
			say(answer?.status === 413 ? TOO_MUCH : REFUSED);
		}
	}

	function say(words) {
		if (status && status.textContent !== words) {
			status.textContent = words;
		}
	}

	function giveUpRequest() {
		clearTimeout(timer);
		sending?.request.abort();
		sending = null;
	}

	/* Requests that were sent before are out of date from now on, whenever they arrive. */
	function pause() {
		paused = true;
		giveUpRequest();
		raise(form);
	}

	function resume() {
		paused = false;
		changed();
	}

	form.addEventListener('input', changed);
	form.addEventListener('change', changed);
	form.addEventListener('submit', (event) => {
		if (!event.defaultPrevented && event.submitter?.formTarget !== '_blank') {
			pause();
			form.dataset.sent = 'true';
		}
	});
	form.addEventListener('studio:saving', pause);
	form.addEventListener('studio:unsaved', resume);
	form.addEventListener('studio:saved', (event) => {
		kept = withoutBookkeeping(new URLSearchParams(event.detail.saved));
		failed = false;
		failures = 0;
		changedAt = 0;
		resume();
	});

	/* Other forms of the page: discarding ends this copy, all else waits until the text is kept. */
	document.addEventListener('submit', async (event) => {
		const other = event.target;
		if (other === form || event.defaultPrevented || passing) {
			return;
		}
		if (other.elements.namedItem('copy')?.value === form.elements.copy.value) {
			pause();
			other.elements.sequence.value = form.elements.sequence.value;
			return;
		}
		if (other.method === 'post' && unkept()) {
			event.preventDefault();
			sendLatest();
			await Promise.race([sending?.done, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
			passing = true;
			other.requestSubmit(event.submitter);
			passing = false;
		}
	});

	window.addEventListener('online', send);
	/* Earlier than pagehide: a reload asks for the page before that. */
	window.addEventListener('beforeunload', (event) => {
		if (!unkept() && !sending) {
			return;
		}
		const lost = failed || long();
		sendLatest();
		remember(form);
		if (lost) {
			event.preventDefault();
		}
	});
	/* A phone may end a hidden page without a word. */
	document.addEventListener('visibilitychange', () => document.hidden && sendLatest());
	window.addEventListener('pagehide', sendLatest);
	/* Going back brings the page as it was left, or with fields that the browser filled again. */
	window.addEventListener('pageshow', (event) => {
		paused = false;
		delete form.dataset.sent;
		if (event.persisted && Number(form.elements.sequence.value) > 0) {
			/* Its copy counts as left, and may be continued elsewhere by now. */
			kept = null;
		}
		changed();
	});
	lookForLast(form, () => say(MORE));
}

/* Puts the number of the next request into the form. */
function raise(form) {
	form.elements.sequence.value = Number(form.elements.sequence.value) + 1;
}

/* Another page has this form's ID, as a page has that was restored: each goes on with a copy of its own. */
function becomeAnother(form) {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	const former = form.elements.copy.value;
	for (const field of document.getElementsByName('copy')) {
		if (field.value === former) {
			field.value = id;
		}
	}
	form.elements.continues.value = '';
	form.elements.sequence.value = 0;
}

/* Names the copy in the address, so that a reload and a restored window show it. */
function nameInAddress(form) {
	const address = placed(form);
	if (address.href !== location.href) {
		history.replaceState(history.state, '', address);
	}
}

function placed(form) {
	const address = new URL(form.dataset.place, location.href);
	const here = new URL(location.href);
	if (here.pathname === address.pathname && here.searchParams.has('from')) {
		address.searchParams.set('from', here.searchParams.get('from'));
	}
	address.searchParams.set('copy', form.elements.copy.value);
	return address;
}

/* Notes for the page that is loaded next in this window that a text is on its way; not what it says. */
function remember(form) {
	const { copy, sequence } = form.elements;
	withStorage((storage) => storage.setItem(LEFT,
		JSON.stringify({ place: form.dataset.place, copy: copy.value, sequence: Number(sequence.value) })));
}

/* Shows the text that was sent as this window was reloaded, if it arrived after the page was made. */
async function lookForLast(form, late) {
	const left = withStorage((storage) => {
		const noted = JSON.parse(storage.getItem(LEFT));
		storage.removeItem(LEFT);
		return noted;
	});
	const [shown, number] = form.elements.continues.value.split(':');
	if (left?.place !== form.dataset.place || (shown === left.copy && Number(number) >= left.sequence)) {
		return;
	}
	const before = filled(form);
	for (const pause of LOOKS) {
		await new Promise((resolve) => setTimeout(resolve, pause));
		const answer = await fetch(`${form.dataset.autosave}?copy=${left.copy}`,
			{ headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' }).catch(() => null);
		if (answer?.ok && Number(await answer.text()) >= left.sequence) {
			if (filled(form) === before) {
				const address = placed(form);
				address.searchParams.set('copy', left.copy);
				location.replace(address);
			}
			else {
				late();
			}
			return;
		}
	}
}

/* Browsers may refuse it, by a setting. */
function withStorage(work) {
	try {
		return work(sessionStorage);
	}
	catch {
		return null;
	}
}

/* The form as the server sent it: staff may type before this script is loaded. */
function asSent(form) {
	const copy = form.cloneNode(true);
	copy.reset();
	return copy;
}

/* Returns the text by which two states are compared, without empty rows. */
function filled(form) {
	return withoutBookkeeping(new FormData(form));
}

function withoutBookkeeping(fields) {
	return new URLSearchParams([...fields].filter(([name, value]) => value !== '' && !BOOKKEEPING.includes(name))).toString();
}

function body(form) {
	return new URLSearchParams(new FormData(form)).toString();
}

function post(form, signal) {
	const text = body(form);
	return fetch(form.dataset.autosave, {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch' },
		body: text,
		redirect: 'manual',
		keepalive: text.length <= LONGEST_FAREWELL,
		signal,
	});
}

function clock() {
	return new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}
