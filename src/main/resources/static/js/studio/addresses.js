/*
 * unwrapAddress(text): an address as it was meant, without what mail programs, messengers and newsletters wrap
 * around it or append to it: { address, removed }, where removed names what is gone. The server does the same
 * (UnwrappedAddress), and both are tested with one table.
 *
 * noteUnwrapped(field, removed): says so below the field.
 */
const WRAPPERS = [
	['an Outlook safety link', /^([a-z0-9-]+\.)?safelinks\.protection\.(outlook\.com|office365\.us)$/, /^\//, ['url']],
	['a Google redirect', /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, /^\/url$/, ['q', 'url']],
	['a Facebook redirect', /^lm?\.facebook\.com$/, /^\/l\.php$/, ['u']],
	['a Messenger redirect', /^l\.messenger\.com$/, /^\/l\.php$/, ['u']],
	['an Instagram redirect', /^l\.instagram\.com$/, /^\/$/, ['u']],
	['a Proofpoint safety link', /^urldefense\.proofpoint\.com$/, /^\/v1\/url$/, ['u']],
	['a Slack redirect', /^slack-redir\.net$/, /^\/link$/, ['url']],
	['a LinkedIn redirect', /^www\.linkedin\.com$/, /^\/(redir\/redirect|safety\/go)\/?$/, ['url']],
	['a YouTube redirect', /^(www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
	['a Reddit redirect', /^out\.reddit\.com$/, /^\//, ['url']],
	['a DuckDuckGo redirect', /^duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
	['a TikTok redirect', /^www\.tiktok\.com$/, /^\/link\/v2$/, ['target']],
	['a Barracuda safety link', /^linkprotect\.cudasvc\.com$/, /^\/url$/, ['a']]
];
const PROOFPOINT_2 = /^https?:\/\/urldefense\.proofpoint\.com\/v2\/url\?(?:[^#]*&)?u=([^&#]+)/i;
const PROOFPOINT_3 = /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(.+?)__;([A-Za-z0-9+/_-]*)=*!/i;
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const TRACKING = /^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_eid|mc_cid|igshid|twclid|ttclid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|li_fat_id|srsltid)$/;
const MOST_LAYERS = 5;

window.unwrapAddress = (typed) => {
	let address = typed;
	const removed = [];
	for (let i = 0; i < MOST_LAYERS; i++) {
		const within = unwrapped(address);
		if (!within) {
			break;
		}
		address = within.address;
		removed.push(within.wrapper);
	}
	if (valid(address)) {
		address = withoutTracking(address, removed);
	}
	return { address, removed: list(removed) };
};

window.noteUnwrapped = (field, removed) => {
	if (!removed) {
		return;
	}
	const id = `${field.id}-unwrapped`;
	let note = document.getElementById(id);
	if (!note) {
		note = document.createElement('p');
		note.id = id;
		note.className = 'field__help';
		note.setAttribute('role', 'status');
		field.after(note);
	}
	note.textContent = `Removed from the pasted address: ${removed}.`;
};

function unwrapped(address) {
	const second = PROOFPOINT_2.exec(address);
	if (second) {
		return meant('a Proofpoint safety link', decoded(second[1].replaceAll('-', '%').replaceAll('_', '/')));
	}
	const third = PROOFPOINT_3.exec(address);
	if (third) {
		return meant('a Proofpoint safety link', restored(third[1], third[2]));
	}
	const url = valid(address);
	for (const [wrapper, host, path, names] of url ? WRAPPERS : []) {
		if (host.test(url.hostname) && path.test(url.pathname)) {
			for (const parameter of url.search.slice(1).split('&')) {
				const [name, ...value] = parameter.split('=');
				const found = names.includes(name) && meant(wrapper, decoded(value.join('=')));
				if (found) {
					return found;
				}
			}
		}
	}
	return null;
}

function meant(wrapper, address) {
	return valid(address) ? { address, wrapper } : null;
}

/* Returns the URL, null if no reader should be sent to it. */
function valid(address) {
	try {
		const url = new URL(address);
		return /^https?:[/\\]{2}/i.test(address.trim()) && !url.username && !url.password ? url : null;
	}
	catch {
		return null;
	}
}

function decoded(parameter) {
	try {
		return decodeURIComponent(parameter.replaceAll('+', ' '));
	}
	catch {
		return '';
	}
}

/* Puts the characters back that version 3 of Proofpoint's links sets apart. */
function restored(address, encoded) {
	let apart;
	try {
		const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
		apart = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
	}
	catch {
		return '';
	}
	let next = 0;
	return address.replace(/^(https?:)\/(?!\/)/, '$1//').replace(/\*(?:\*(.))?/g, (star, run) => {
		const length = Math.max(1, run ? RUNS.indexOf(run) + 2 : 1);
		next += length;
		return apart.slice(next - length, next);
	});
}

function withoutTracking(address, removed) {
	const [, start, query, fragment] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address);
	if (!query) {
		return address;
	}
	const kept = query.slice(1).split('&').filter((parameter) => {
		const name = parameter.split('=')[0];
		const tracks = TRACKING.test(name);
		if (tracks) {
			removed.push(name);
		}
		return !tracks;
	});
	return start + (kept.join('&') ? `?${kept.join('&')}` : '') + (fragment ?? '');
}

function list(items) {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
