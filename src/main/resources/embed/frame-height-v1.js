/* Gives each frame of the guide on this page the height that its content reports. */
(() => {
	const guide = new URL(document.currentScript.src).origin;
	const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(guide + '/embed/'));

	addEventListener('message', ({ source, data }) => {
		const height = Math.ceil(Number(data?.headshotGuideHeight));
		if (height > 0 && height < 100000) {
			for (const frame of frames()) {
				if (frame.contentWindow === source) {
					frame.style.height = height + 'px';
				}
			}
		}
	});

	/* Those that loaded first have reported already. */
	for (const frame of frames()) {
		frame.contentWindow.postMessage({ message: 'ready' }, '*');
	}
})();
