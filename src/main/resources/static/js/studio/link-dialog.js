/*
 * data-link-dialog: asks where a link leads, when format.js needs it ("studio:link"). Its field finds pages of the
 * guide by name at the address data-targets, and takes an address that is typed or pasted.
 */
const PAUSE = 150;
const LONGEST = 100;
const STUDIO = /^\/(?:studio|sign-in|sign-out|preview|webauthn|login)(?:[/?#]|$)/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

const SIGNED_OUT = 'You’re signed out, so pages can’t be searched. You can still enter an address.';
const NOT_NOW = 'Pages can’t be searched right now. You can still enter an address.';
const NOTHING_FOUND = 'No page found. Try another word, or paste an address.';

const dialog = document.querySelector('[data-link-dialog]');

if (dialog) {
	connect(dialog);
}

function connect(dialog) {
	const field = dialog.querySelector('[role=combobox]');
	const list = dialog.querySelector('[role=listbox]');
	const status = dialog.querySelector('[data-status]');
	const submit = dialog.querySelector('[type=submit]');
	const removal = dialog.querySelector('[data-remove]');
	let question = null;
	let timer;
	let request = null;

	document.addEventListener('studio:link', ({ detail }) => {
		question = detail;
		field.value = detail.href;
		submit.textContent = detail.href ? 'Change link' : 'Insert link';
		removal.hidden = !detail.href;
		show([]);
		say('');
		dialog.showModal();
		field.focus();
		field.select();
	});

	field.addEventListener('input', () => {
		clearTimeout(timer);
		request?.abort();
		const { option, problem } = judge(field.value.trim());
		show(option ? [option] : []);
		say(problem ?? '');
		if (field.value.trim() && !problem && !option?.isWhole) {
			timer = setTimeout(() => search(field.value.trim(), option), PAUSE);
		}
	});

	field.addEventListener('keydown', (event) => {
		if (event.isComposing) {
			return;
		}
		const all = options();
		const at = all.indexOf(active());
		if (event.key === 'Escape' && !list.hidden) {
			hide();
		}
		else if (event.key === 'ArrowDown' && all.length) {
			list.hidden ? reveal(0) : reveal((at + 1) % all.length);
		}
		else if (event.key === 'ArrowUp' && all.length) {
			list.hidden ? reveal(all.length - 1) : reveal((at - 1 + all.length) % all.length);
		}
		else {
			return;
		}
		event.preventDefault();
	});

	/* The field keeps the focus. */
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = event.target.closest('[role=option]');
		option && insert(option);
	});

	dialog.querySelector('form').addEventListener('submit', (event) => {
		event.preventDefault();
		const typed = field.value.trim();
		const { option, problem } = judge(typed);
		const chosen = (list.hidden ? null : active()) ?? (option ? made(option) : null);
		if (chosen) {
			insert(chosen);
			return;
		}
		say(problem ?? (typed ? 'Choose a page from the list, or enter a whole address.' : 'Enter the name of a page, or an address.'));
		field.focus();
	});

	dialog.querySelector('[data-cancel]').addEventListener('click', () => dialog.close());
	removal.addEventListener('click', () => {
		const asked = finish();
		asked.remove();
	});
	dialog.addEventListener('close', () => {
		const asked = question;
		question = null;
		clearTimeout(timer);
		request?.abort();
		asked?.cancel();
	});

	function finish() {
		const asked = question;
		question = null;
		dialog.close();
		return asked;
	}

	function insert(option) {
		finish().insert(escaped(option.dataset.href), option.dataset.title);
	}

	async function search(words, first) {
		request = new AbortController();
		const { signal } = request;
		const answer = await fetch(`${dialog.dataset.targets}?${new URLSearchParams({ q: words.slice(0, LONGEST) })}`,
			{ headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual', signal }).catch(() => null);
		const text = answer?.ok ? await answer.text().catch(() => null) : null;
		if (signal.aborted || !dialog.open) {
			return;
		}
		if (text === null) {
			say(answer?.status === 401 || answer?.type === 'opaqueredirect' ? SIGNED_OUT : NOT_NOW);
			return;
		}
		const found = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[role=option]')];
		show([...(first ? [first] : []), ...found]);
		say(found.length ? `Showing ${found.length} ${found.length === 1 ? 'page' : 'pages'}` : first ? '' : NOTHING_FOUND);
	}

	function show(all) {
		list.replaceChildren(...all.map((each, index) => {
			const option = each instanceof Element ? document.adoptNode(each) : made(each);
			option.id = `link-target-${index}`;
			return option;
		}));
		all.length ? reveal(0) : hide();
	}

	function reveal(index) {
		list.hidden = false;
		field.setAttribute('aria-expanded', 'true');
		options().forEach((option, at) => option.setAttribute('aria-selected', at === index));
		field.setAttribute('aria-activedescendant', active().id);
		active().scrollIntoView({ block: 'nearest' });
	}

	function hide() {
		list.hidden = true;
		field.setAttribute('aria-expanded', 'false');
		field.removeAttribute('aria-activedescendant');
	}

	function options() {
		return [...list.children];
	}

	function active() {
		return list.querySelector('[aria-selected=true]');
	}

	function say(words) {
		status.textContent = words;
	}
}

function made({ href, title, words, note }) {
	const option = document.createElement('li');
	option.setAttribute('role', 'option');
	option.dataset.href = href;
	option.dataset.title = title;
	const text = Object.assign(document.createElement('span'), { textContent: words });
	option.append(text, ' ', Object.assign(document.createElement('small'), { textContent: note }));
	return option;
}

/* An address as an option, or why it cannot be one; nothing for words. */
function judge(typed) {
	if (!typed) {
		return {};
	}
	if (/^\/(?![/\\])/.test(typed)) {
		return inTheGuide(typed);
	}
	const scheme = SCHEME.exec(typed);
	if (scheme && !HOST.test(typed)) {
		return whole(typed, `${scheme[1].toLowerCase()}:`);
	}
	if (MAIL.test(typed)) {
		return { option: offer(`mailto:${typed}`, typed, 'Email address') };
	}
	return HOST.test(typed) ? { option: offer(`https://${typed}`, typed, 'Add https:// to this address') } : {};
}

function whole(typed, scheme) {
	if (!SCHEMES.includes(scheme)) {
		return /\s/.test(typed) ? {} : { problem: `Links can’t begin with “${scheme}”. Use https://, mailto: or tel:.` };
	}
	const { address, removed } = window.unwrapAddress?.(typed) ?? { address: typed, removed: '' };
	const url = URL.parse ? URL.parse(address) : parsed(address);
	if (!url || /\s/.test(address) || (scheme.startsWith('http') && !/^https?:\/\/[^/]/i.test(address))) {
		return { problem: 'This address isn’t complete.' };
	}
	if (url.origin === location.origin) {
		return inTheGuide(url.pathname + url.search + url.hash);
	}
	const title = address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
	return { option: { ...offer(address, title, removed ? `Without ${removed}` : 'Address'), isWhole: true } };
}

function inTheGuide(path) {
	return STUDIO.test(path) ? { problem: 'Readers can’t open the studio’s pages. Choose a page that readers see.' }
		: { option: { ...offer(path, path, 'Page of the guide'), isWhole: true } };
}

function offer(href, title, note) {
	return { href, title, words: href, note };
}

function parsed(address) {
	try {
		return new URL(address);
	}
	catch {
		return null;
	}
}

/* As paste.js does. */
function escaped(href) {
	return href.replace(/[\s<>()\\]/g, (sign) => '%' + sign.charCodeAt(0).toString(16).padStart(2, '0'))
		.replace(/&(?=#?\w+;)/g, '&amp;');
}
