/*
 * data-upload on a form with files: sends it and says in words how far that is. Of one file,
 * the response is the page that the browser would have shown; without a response, the browser
 * sends the form itself. Several files are sent one by one, two at a time, each with a bar and
 * a result of its own. A file that is too large is not sent at all: a browser would lose the
 * answer to it.
 */
const STEP = 25;
const AT_A_TIME = 2;

begin();

function begin() {
	for (const form of document.querySelectorAll('form[data-upload]')) {
		form.addEventListener('submit', (event) => {
			const files = form.querySelector('input[type=file]')?.files ?? [];
			if (files.length === 1) {
				event.preventDefault();
				const reason = tooLarge(form, files[0]);
				if (reason) {
					form.querySelector('[data-upload-status]').textContent = reason;
				}
				else {
					send(form);
				}
			}
			else if (files.length > 1 && form.querySelector('[name=title]').value.trim()) {
				event.preventDefault();
				sendAll(form, [...files]);
			}
		});
	}
}

function send(form) {
	const status = form.querySelector('[data-upload-status]');
	const button = form.querySelector('button');
	let said = -1;

	function say(share) {
		const step = Math.floor(share * 100 / STEP) * STEP;
		if (step > said) {
			said = step;
			status.textContent = step < 100 ? `${step}% uploaded` : 'Uploaded; processing the picture';
		}
	}

	function byItself() {
		button.disabled = false;
		status.textContent = '';
		form.submit();
	}

	button.disabled = true;
	post(form, new FormData(form), say).then((request) => {
		if (request.status === 200 && request.responseURL !== form.action) {
			location.assign(request.responseURL);
		}
		else if (!show(request.responseText)) {
			byItself();
		}
	}, byItself);
}

function sendAll(form, files) {
	const status = form.querySelector('[data-upload-status]');
	const button = form.querySelector('button');
	const list = form.querySelector('[data-upload-files]');
	const name = form.querySelector('[name=title]').value.trim();
	const waiting = [];
	let under = 0;
	let taken = 0;
	let refused = 0;

	list.replaceChildren(...files.map((file, place) => {
		const line = document.createElement('li');
		const result = document.createElement('p');
		line.append(file.name, result);
		waiting.push({ file, line, result, title: numbered(name, place + 1) });
		return line;
	}));
	list.hidden = false;
	button.disabled = true;
	status.textContent = `Uploading ${files.length} files`;
	for (let i = 0; i < AT_A_TIME; i++) {
		next();
	}

	function next() {
		const work = waiting.shift();
		if (work) {
			under++;
			work.result.textContent = '';
			sendOne(form, work).then((done) => {
				under--;
				taken += done;
				refused += 1 - done;
				next();
			});
		}
		else if (under === 0) {
			finish();
		}
	}

	function finish() {
		button.disabled = false;
		form.querySelector('input[type=file]').value = '';
		status.textContent = `${taken} of ${taken + refused} files uploaded as drafts.`
			+ (refused ? ` ${refused === 1 ? '1 file wasn’t uploaded' : `${refused} files weren’t uploaded`}: the reasons are in the list.` : '');
	}
}

/** Sends one of several files; resolves to 1 if it was taken, to 0 if it was not. */
function sendOne(form, { file, line, result, title }) {
	const reason = tooLarge(form, file);
	if (reason) {
		result.textContent = `Not uploaded. ${reason}`;
		line.classList.add('refused');
		return Promise.resolve(0);
	}
	const bar = document.createElement('progress');
	bar.max = 1;
	bar.value = 0;
	bar.setAttribute('aria-label', file.name);
	line.append(bar);
	const data = new FormData(form);
	data.set('file', file);
	data.set('title', title);
	data.set('form', token());
	return post(form, data, (share) => {
		bar.value = share;
	}).then((request) => {
		bar.remove();
		const page = new DOMParser().parseFromString(request.responseText, 'text/html');
		if (request.status === 200 && request.responseURL !== form.action) {
			const link = document.createElement('a');
			link.href = request.responseURL.replace(/\?.*/, '');
			link.textContent = title;
			result.append('Uploaded as ', link);
			const notice = page.querySelector('.notice');
			if (/\?done=(?!uploaded$)/.test(request.responseURL) && notice) {
				result.append(`. ${notice.textContent}`);
			}
			return 1;
		}
		const reasons = [...page.querySelectorAll('.problems li, main .notice--warning')];
		result.textContent = `Not uploaded. ${reasons.map((reason) => reason.textContent).join(' ')
			|| page.querySelector('h1')?.textContent || 'Choose the file again.'}`;
		line.classList.add('refused');
		return 0;
	}, () => {
		bar.remove();
		result.textContent = 'Not uploaded. The connection was lost: choose the file again.';
		line.classList.add('refused');
		return 0;
	});
}

function post(form, data, say) {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.upload.addEventListener('progress', (event) => {
			if (event.lengthComputable) {
				say(event.loaded / event.total);
			}
		});
		request.addEventListener('load', () => resolve(request));
		request.addEventListener('error', reject);
		request.open('POST', form.action);
		request.send(data);
	});
}

/** Says why a file is too large; empty if it is not. */
function tooLarge(form, file) {
	const most = Number(form.querySelector('input[type=file]').dataset.mostMegabytes);
	const megabytes = Math.ceil(file.size / 1048576);
	return megabytes > most
		? `The file is ${megabytes} MB, and the limit is ${most} MB. Save a smaller copy and choose that.` : '';
}

/** A name with a number that still fits, as the server gives it without a script. */
function numbered(name, number) {
	const suffix = ` ${number}`;
	return name.slice(0, 80 - suffix.length) + suffix;
}

/** Each file is a submission of its own. */
function token() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function show(text) {
	const page = new DOMParser().parseFromString(text, 'text/html');
	const main = page.querySelector('main');
	if (!main?.querySelector('form[data-upload]')) {
		return false;
	}
	document.title = page.title;
	document.querySelector('main').replaceWith(document.adoptNode(main));
	begin();
	(main.querySelector('[data-focus]') ?? main.querySelector('h1')).focus();
	return true;
}
