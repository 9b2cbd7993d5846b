/*
 * data-autosave="ADDRESS" on a form: keeps what is typed at the address, as a copy of the
 * writer's own. It sends the form's fields, one request at a time, and never touches focus or
 * scroll. The answer's status says what became of it: see judge().
 */
const QUIET = 2000;
const LONGEST_WAIT = 10000;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;

/* More than this no form takes, see FormSizeLimitFilter. */
const MOST = 512 * 1024;

/* The largest body that browsers still send when the page is closed (keepalive). */
const LONGEST_FAREWELL = 60000;

const SIGNED_OUT = 'Autosave failed: you’re signed out. Your text is still here; press Save draft to sign in and save it';
const TOO_OLD = 'Autosave failed: this page was open too long. Your text is still here; press Save draft to save it';
const NEWER = 'Autosaved, but someone has saved a newer version; press Save draft to see both';
const REFUSED = 'Autosave failed: something needs fixing. Your text is still here; press Save draft to see what';
const TOO_MUCH = 'Autosave failed: the text is too long. It’s still here; copy it into a file of your own, then make it shorter';
const NOT_NOW = 'Autosave failed: the guide isn’t available right now. Your text is still here; leave the page open, trying again';
const UNREACHABLE = 'Autosave failed: no connection; trying again';

for (const form of document.querySelectorAll('form[data-autosave]')) {
	keep(form);
}

function keep(form) {
	const status = form.querySelector('[data-autosave-status]');
	let kept = filled(asSent(form));
	let changedAt = 0;
	let timer;
	let sending = null;
	let failures = 0;
	let failed = false;
	let submitted = false;

	const unkept = () => !submitted && filled(form) !== kept;

	function changed() {
		if (!unkept() || failures > 0) {
			return;
		}
		changedAt ||= Date.now();
		sendIn(Math.min(QUIET, Math.max(0, changedAt + LONGEST_WAIT - Date.now())));
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
		const answer = await post(form, request.signal).catch(() => null);
		if (sending?.request === request) {
			sending = null;
			judge(answer, sent);
		}
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

	function goOn() {
		submitted = false;
		failed = false;
		failures = 0;
		changedAt = 0;
		changed();
	}

	/* A request under way could arrive after what replaces it. */
	function giveUpRequest() {
		clearTimeout(timer);
		sending?.request.abort();
		sending = null;
	}

	form.addEventListener('input', changed);
	form.addEventListener('change', changed);
	/* See save.js. */
	form.addEventListener('studio:saving', () => {
		submitted = true;
		giveUpRequest();
	});
	form.addEventListener('studio:saved', (event) => {
		kept = event.detail.saved;
		goOn();
	});
	form.addEventListener('studio:unsaved', goOn);
	form.addEventListener('submit', (event) => {
		if (event.submitter?.formTarget !== '_blank' && !event.defaultPrevented) {
			submitted = true;
			giveUpRequest();
		}
	});
	window.addEventListener('online', send);
	window.addEventListener('beforeunload', (event) => {
		if (unkept() && (failed || body(form).length > LONGEST_FAREWELL)) {
			event.preventDefault();
		}
	});
	/* A phone may end a hidden page without a word. */
	document.addEventListener('visibilitychange', () => document.hidden && sendLatest());
	window.addEventListener('pagehide', sendLatest);
	/* Going back brings the page as it was left, or with fields that the browser filled again. */
	window.addEventListener('pageshow', () => {
		submitted = false;
		changed();
	});
}

/* The form as the server sent it: staff may type before this script is loaded. */
function asSent(form) {
	const copy = form.cloneNode(true);
	copy.reset();
	return copy;
}

/* Returns the text by which two states are compared, without empty rows. */
function filled(form) {
	return new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')).toString();
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
