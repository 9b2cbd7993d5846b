/*
 * data-upload on a form with a file: sends it and says in words how far that is. The response
 * is the page that the browser would have shown; without a response, the browser sends the form
 * itself.
 */
const STEP = 25;

begin();

function begin() {
	for (const form of document.querySelectorAll('form[data-upload]')) {
		form.addEventListener('submit', (event) => {
			if (form.querySelector('input[type=file]')?.files.length) {
				event.preventDefault();
				send(form);
			}
		});
	}
}

function send(form) {
	const status = form.querySelector('[data-upload-status]');
	const button = form.querySelector('button');
	const request = new XMLHttpRequest();
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
	request.upload.addEventListener('progress', (event) => {
		if (event.lengthComputable) {
			say(event.loaded / event.total);
		}
	});
	request.addEventListener('load', () => {
		if (request.status === 200 && request.responseURL !== form.action) {
			location.assign(request.responseURL);
		}
		else if (!show(request.responseText)) {
			byItself();
		}
	});
	request.addEventListener('error', byItself);
	request.open('POST', form.action);
	request.send(new FormData(form));
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
