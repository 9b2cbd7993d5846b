// Signing in with a passkey, and adding one. A device speaks in bytes, the guide in base64url.

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
	.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const withBytes = (list) => (list ?? []).map((each) => ({ ...each, id: toBytes(each.id) }));

async function post(path, form, body) {
	const answer = await fetch(path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
		body: body && JSON.stringify(body)
	});
	if (!answer.ok) {
		throw new Error(answer.status);
	}
	return answer.json();
}

async function add(form) {
	const options = await post('/webauthn/register/options', form);
	const made = await navigator.credentials.create({
		publicKey: {
			...options,
			challenge: toBytes(options.challenge),
			user: { ...options.user, id: toBytes(options.user.id) },
			excludeCredentials: withBytes(options.excludeCredentials)
		}
	});
	await post('/webauthn/register', form, {
		publicKey: {
			credential: {
				id: made.id,
				rawId: toText(made.rawId),
				type: made.type,
				authenticatorAttachment: made.authenticatorAttachment,
				clientExtensionResults: made.getClientExtensionResults(),
				response: {
					attestationObject: toText(made.response.attestationObject),
					clientDataJSON: toText(made.response.clientDataJSON),
					transports: made.response.getTransports()
				}
			},
			label: form.elements.label.value
		}
	});
	location.assign('/studio/account?done=added');
}

async function use(form) {
	const options = await post('/webauthn/authenticate/options', form);
	const used = await navigator.credentials.get({
		publicKey: {
			...options,
			challenge: toBytes(options.challenge),
			allowCredentials: withBytes(options.allowCredentials)
		}
	});
	const answer = await post('/login/webauthn', form, {
		id: used.id,
		rawId: toText(used.rawId),
		type: used.type,
		authenticatorAttachment: used.authenticatorAttachment,
		clientExtensionResults: used.getClientExtensionResults(),
		response: {
			authenticatorData: toText(used.response.authenticatorData),
			clientDataJSON: toText(used.response.clientDataJSON),
			signature: toText(used.response.signature),
			userHandle: used.response.userHandle ? toText(used.response.userHandle) : undefined
		}
	});
	if (!form.elements.password) {
		location.assign('/studio');
		return;
	}
	// The form goes on with what it holds; it needs no password any more.
	form.elements._csrf.value = answer.token;
	form.elements.password.value = '';
	form.submit();
}

async function attempt(deed, form) {
	const problem = form.querySelector('[data-passkey-problem]');
	problem.hidden = true;
	try {
		await deed(form);
	}
	catch (failure) {
		problem.textContent = failure.name === 'NotAllowedError'
			? 'Your device didn’t provide a passkey. Try again, or use your password.'
			: 'The guide didn’t accept this passkey. Reload the page and try again.';
		problem.hidden = false;
	}
}

if (window.PublicKeyCredential) {
	for (const sentence of document.querySelectorAll('[data-passkey="without"]')) {
		sentence.hidden = true;
	}
	for (const button of document.querySelectorAll('[data-passkey="use"]')) {
		button.hidden = false;
		button.addEventListener('click', () => attempt(use, button.form));
	}
	for (const form of document.querySelectorAll('[data-passkey="add"]')) {
		form.hidden = false;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			attempt(add, form);
		});
	}
}
