/*
 * Text from word processors and web pages becomes the guide's Markdown when it is pasted into a
 * <textarea data-paste="markdown">; an <input data-paste> gets its words on one line. Addresses lose their tracking,
 * and a note below the field says so.
 *
 * The HTML is parsed into a document of its own, which loads and runs nothing, and only its text and
 * structure are read. The server cleans and checks whatever arrives all the same.
 */
(() => {
	"use strict";

	// Lists that are nested deeper are not rendered; a quotation around them counts.
	const DEEPEST = 3;
	const BLOCKS = new Set(["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
		"dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
		"h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
		"td", "tfoot", "th", "thead", "tr", "ul"]);
	const UNREAD = new Set(["audio", "button", "canvas", "col", "colgroup", "datalist", "del", "embed", "head", "iframe",
		"img", "input", "link", "map", "math", "meta", "noscript", "object", "picture", "rp", "rt", "script", "select",
		"style", "svg", "template", "textarea", "title", "video"]);
	const PICTURE = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
	const FLAG = "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,6}\\u{e007f}";
	const EMOJI = `${PICTURE}\\ufe0f?\\u200d(?=${PICTURE})|${FLAG}`;
	const JOINING = ["Arabic", "Syriac", "Nko", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya",
		"Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Tibetan", "Myanmar", "Khmer"];
	const SPELLING = `(?<=[${JOINING.map((script) => `\\p{Script=${script}}`).join("")}])[\\u200c\\u200d]`;
	// Joiners stay where emoji and scripts need them, and so do the tags of regional flags.
	const UNSEEN = new RegExp(`(${EMOJI}|${SPELLING})|[\\p{Cf}\\ufffc\\ufffe\\uffff]|[^\\P{Cc}\\n\\t\\r\\f\\v]`,
		"gu");
	const BULLET = /^(?:[•▪●◦‣■○\uf0b7\uf0a7][ \t]*|·[ \t]+|[o§–—*-]\t[ \t]*)(?=[^ \t])/;
	const NUMBER = /^(\d{1,9})[.)]\t[ \t]*(?=[^ \t])/;
	const ITEM_MARKER = new RegExp(`${BULLET.source}|${NUMBER.source}|^[✓✔✅☑☐☒❏❑❒➢➤➔►▶▸▹❖◆◇★☆·∙⁃\\uf020-\\uf0ff]\\ufe0f?[ \\t]*`
		+ "|^(?:[-*+–—]|\\d{1,2}[.)])(?:[ \\t]+|$)");
	const MARKDOWN_ITEM = /^(?:[-*+]|\d{1,9}[.)]) /;
	const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
	const ACTING = /("[^"]*"|'[^']*')|(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)/gi;
	const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
	const removed = new Set();
	const trusted = window.trustedTypes?.createPolicy("paste", { createHTML: (html) => html });

	document.addEventListener("paste", (event) => {
		const field = event.target.closest?.("textarea[data-paste], input[data-paste]");
		if (!field || !event.clipboardData || field.readOnly || field.disabled) {
			return;
		}
		removed.clear();
		const text = (field.localName === "input") ? clean(oneLine(event.clipboardData))
			: (field.dataset.paste === "lines") ? items(event.clipboardData) : markdown(event.clipboardData, field);
		if (text) {
			event.preventDefault();
			insert(field, text);
			window.noteUnwrapped?.(field, [...removed].join("; "));
		}
	});

	/* An address as it was meant; what is removed from it is noted below the field. */
	function clean(address) {
		const unwrapped = window.unwrapAddress?.(address);
		if (unwrapped?.removed) {
			removed.add(unwrapped.removed);
		}
		return unwrapped?.address ?? address;
	}

	function oneLine(clipboard) {
		return list(clipboard.getData("text/plain")).replace(UNSEEN, "$1").replace(/^\s*- /, "").replace(/\s+/g, " ").trim();
	}

	/* The same as FormText.lines() does on the server, so that staff see it at once. */
	function items(clipboard) {
		const plain = clipboard.getData("text/plain").replace(/\r\n?|[\u000b\u2028\u2029]/g, "\n");
		const cleaned = plain.split("\n").map(unmarked).filter((line) => line.trim()).join("\n");
		return (cleaned !== plain) ? cleaned : "";
	}

	function unmarked(line) {
		const words = line.replace(/\u00a0/g, " ").trim();
		const rest = words.replace(ITEM_MARKER, "");
		return (rest === words) ? words : unmarked(rest);
	}

	function markdown(clipboard, field) {
		const html = clipboard.getData("text/html");
		// Code editors send colored HTML; their text is Markdown already.
		if (html && !clipboard.types.includes("vscode-editor-data")) {
			const quiet = inert(html);
			const parsed = new DOMParser().parseFromString(trusted ? trusted.createHTML(quiet) : quiet, "text/html");
			const text = new Writer().write(new Reader().read(parsed.body));
			return /\n\n|\n- |^(- |> |\d+\. )/.test(text) ? apart(field, text) : text;
		}
		const plain = clipboard.getData("text/plain").replace(/\r\n?/g, "\n");
		const cleaned = /^\s*https?:\S+\s*$/i.test(plain) ? clean(plain.trim()) : list(plain);
		if (removed.size) {
			return cleaned;
		}
		return (cleaned !== plain) ? cleaned : "";
	}

	/*
	 * Nothing of a parsed document runs, and yet browsers hold its styles and handlers against the page's content
	 * security policy and report them. So they get names that mean nothing.
	 */
	function inert(html) {
		return html.replace(/<style[^]*?(?:<\/style>|$)/gi, "").replace(TAG, (tag) => tag.replace(ACTING,
			(attribute, value) => value ?? "data-" + attribute));
	}

	/* Lists and paragraphs do not begin or end in the middle of a line. */
	function apart(field, text) {
		const before = field.value.slice(0, field.selectionStart).split("\n").pop();
		const after = field.value.slice(field.selectionEnd).split("\n")[0];
		return (before.trim() ? "\n\n" : "") + text + (after.trim() ? "\n\n" : "");
	}

	/* The same as FormText does on the server, so that staff see it at once. */
	function list(plain) {
		let margin = -1;
		return plain.split("\n").map((line) => {
			const indent = /^[ \t\u00a0]*/.exec(line)[0].replace(/\t/g, "    ").length;
			const words = line.replace(/\u00a0/g, " ").replace(/^[ \t]+/, "");
			const item = BULLET.exec(words) ?? NUMBER.exec(words);
			if (!item) {
				margin = !words ? margin : MARKDOWN_ITEM.test(words) ? within(margin, indent) : -1;
				return line;
			}
			margin = within(margin, indent);
			return " ".repeat(indent - margin) + (item[1] ? item[1] + ". " : "- ") + words.slice(item[0].length);
		}).join("\n");
	}

	function within(margin, indent) {
		return (margin < 0) ? indent : Math.min(margin, indent);
	}

	function insert(field, text) {
		field.focus();
		// The only way to insert text that the browser's own undo knows of.
		if (!document.execCommand("insertText", false, text)) {
			field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
			field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: text }));
		}
	}

	/*
	 * Reads a document into a flat list of blocks: { quote, level, number, continued, runs }, where level 0 is not a
	 * list item, number 0 a bullet, continued a further paragraph of an item, and runs are { text, bold, italic, href }.
	 */
	class Reader {

		blocks = [];

		runs = [];

		read(body) {
			this.children(body, { bold: false, italic: false, href: "", quote: 0, level: 0 });
			this.flush({ quote: 0, level: 0 });
			return this.blocks;
		}

		children(parent, context) {
			// Word puts the bullets that it draws itself between two comments.
			let fake = false;
			let marker = "";
			for (const node of parent.childNodes) {
				if (node.nodeType === Node.COMMENT_NODE) {
					if (node.data.includes("supportLists")) {
						fake = true;
					}
					else if (fake && node.data.includes("endif")) {
						fake = false;
						this.mark(context, marker);
					}
				}
				else if (fake) {
					marker += node.textContent;
				}
				else if (node.nodeType === Node.TEXT_NODE) {
					this.text(node.data, context);
				}
				else if (node.nodeType === Node.ELEMENT_NODE) {
					this.element(node, context);
				}
			}
		}

		text(text, context) {
			const shown = context.pre ? text.replace(/\t/g, " ") : text.replace(/[\s\u00a0]+/g, " ");
			this.runs.push({ text: shown.replace(UNSEEN, "$1"), bold: context.bold, italic: context.italic,
				href: context.href });
		}

		element(element, outer) {
			const name = element.localName;
			const style = styles(element);
			if (UNREAD.has(name) || isHidden(element, style)) {
				return;
			}
			if (/ignore/i.test(style["mso-list"])) {
				this.mark(outer, element.textContent);
				return;
			}
			if (name === "br") {
				this.text(outer.row ? " " : "\n", { ...outer, pre: true });
				return;
			}
			const context = { ...outer, ...emphasis(element, style, outer), pre: outer.pre || name === "pre" };
			context.href = (name === "a" && address(element)) || outer.href;
			if (!BLOCKS.has(name)) {
				this.children(element, context);
			}
			else if (context.row) {
				this.text(" ", context);
				this.children(element, context);
				this.text(" ", context);
			}
			else {
				this.flush(outer);
				this.block(element, style, context);
				this.flush(context);
			}
		}

		block(element, style, context) {
			const name = element.localName;
			const kind = String(element.className);
			if (/^h[1-6]$/.test(name) || /\bMsoTitle\b/.test(kind)) {
				Object.assign(context, { heading: true });
			}
			if (name === "blockquote" || /\bMso(Intense)?Quote\b/.test(kind)) {
				context.quote = 1;
			}
			if (name === "ul" || name === "ol") {
				this.list(element, context);
			}
			else if (name === "li") {
				this.item(element, context, 0);
			}
			else if (name === "tr" && element.children.length > 1) {
				this.row(element, context);
			}
			else {
				const listed = /level(\d+)/.exec(style["mso-list"]);
				const level = listed ?? /\bMsoList(?:Bullet|Number|Paragraph)(\d?)/.exec(kind);
				if (level) {
					// Word's list items are paragraphs; the bullet that it draws says whether they are numbered.
					context.level = Number(level[1]) || 1;
					context.item = { number: /\bMsoListNumber/.test(kind) ? this.next(context) : 0,
						isItem: Boolean(listed) || !/\bMsoListParagraph/.test(kind) };
				}
				this.children(element, context);
			}
		}

		list(element, context) {
			const isNumbered = element.localName === "ol";
			let number = isNumbered ? count(element.getAttribute("start"), 1) : 0;
			const inside = { ...context, level: context.level + 1, item: undefined };
			for (const child of element.childNodes) {
				if (child.localName === "li") {
					number = isNumbered ? count(child.getAttribute("value"), number) : 0;
					this.item(child, { ...inside }, number);
					number++;
				}
				else if (child.nodeType === Node.ELEMENT_NODE) {
					this.element(child, inside);
				}
			}
		}

		item(element, context, number) {
			const style = styles(element);
			if (UNREAD.has(element.localName) || isHidden(element, style)) {
				return;
			}
			Object.assign(context, emphasis(element, style, context));
			// Word for the web writes nested items side by side.
			context.level = Math.max(context.level, Number(element.getAttribute("aria-level")) || 1);
			context.item = { number, isItem: true };
			this.flush({ ...context, item: undefined });
			this.children(element, context);
			this.flush(context);
		}

		row(element, context) {
			for (const cell of element.children) {
				if (cell.textContent.trim() && this.runs.some((run) => run.text.trim())) {
					this.text(" – ", { ...context, href: "" });
				}
				this.element(cell, { ...context, row: true });
			}
		}

		mark(context, marker) {
			if (!context.item) {
				context.level = context.level || 1;
				context.item = {};
			}
			const digits = /^\(?(\d{1,9})[.)]/.exec(marker.trim());
			const numbered = digits || /^\(?[a-z]{1,5}[.)]/i.test(marker.trim());
			context.item.isItem = true;
			context.item.number = digits ? Number(digits[1]) : numbered ? this.next(context) : 0;
		}

		/* The number after that of the item before, for lists that count in letters. */
		next(context) {
			const last = this.blocks.findLast((block) => block.level <= context.level && !block.continued);
			return (last?.level === context.level && last.number) ? last.number + 1 : 1;
		}

		/* Ends the paragraph; a paragraph with bullets typed by hand becomes a list. */
		flush(context) {
			const lines = trimmed(this.runs);
			this.runs = [];
			let paragraph = [];
			for (const line of lines) {
				const bullet = BULLET.exec(line.map((run) => run.text).join(""));
				if (bullet) {
					this.push(paragraph, context);
					paragraph = [];
					this.push(withoutStart(line, bullet[0].length), { ...context, level: context.level || 1,
						item: { number: 0, isItem: true } });
				}
				else if (!line.length) {
					this.push(paragraph, context);
					paragraph = [];
				}
				else {
					paragraph.push(...(paragraph.length ? [{ text: "\n", bold: false, italic: false, href: "" }] : []), ...line);
				}
			}
			this.push(paragraph, context);
		}

		push(runs, context) {
			if (!runs.some((run) => run.text.trim())) {
				return;
			}
			const item = context.item;
			const isItem = Boolean(item?.isItem) && !item.used;
			const last = this.blocks.at(-1);
			const open = (last?.quote === context.quote) ? last.level : 0;
			this.blocks.push({ quote: context.quote, number: isItem ? item.number : 0, continued: !isItem,
				level: Math.min(context.level, DEEPEST - context.quote, isItem ? open + 1 : open),
				runs: context.heading ? runs.map((run) => ({ ...run, bold: true, italic: false })) : runs });
			if (item) {
				item.used = true;
			}
		}

	}

	class Writer {

		write(blocks) {
			let text = "";
			let last;
			const widths = [];
			const numbered = [];
			for (const block of blocks) {
				const isItem = block.level > 0 && !block.continued;
				const marker = !isItem ? "" : block.number ? block.number + ". " : "- ";
				if (isItem) {
					widths[block.level] = marker.length;
				}
				const parents = widths.slice(1, isItem ? block.level : block.level + 1);
				const indent = " ".repeat(parents.reduce((sum, width) => sum + (width ?? 2), 0));
				const quote = block.quote ? "> " : "";
				const lines = inline(block.runs).split("\n");
				// A list that begins with another number than 1 needs a blank line before it.
				const isTight = isItem && last?.level && last.quote === block.quote
					&& ((block.level > last.level) ? block.number <= 1 : numbered[block.level] === block.number > 0);
				numbered[block.level] = isItem ? block.number > 0 : numbered[block.level];
				const between = !last ? "" : isTight ? "\n" : (last.quote && block.quote) ? "\n>\n" : "\n\n";
				text += between + lines.map((line, index) => quote + indent
					+ (index ? " ".repeat(marker.length) : marker) + line).join("  \n");
				last = block;
			}
			return text;
		}

	}

	/* Returns the start of a list; Markdown has neither negative nor endless numbers. */
	function count(value, otherwise) {
		return /^\s*0*[1-9]\d{0,7}\s*$/.test(value) ? Number(value) : otherwise;
	}

	function styles(element) {
		const style = {};
		for (const declaration of (element.getAttribute("data-style") ?? "").split(";")) {
			const colon = declaration.indexOf(":");
			if (colon > 0) {
				style[declaration.slice(0, colon).trim().toLowerCase()] = declaration.slice(colon + 1).trim().toLowerCase();
			}
		}
		return style;
	}

	function isHidden(element, style) {
		return element.hidden || element.getAttribute("aria-hidden") === "true" || style.display === "none"
			|| style.visibility === "hidden" || style["mso-hide"] === "all" || /^comment/.test(style["mso-element"])
			|| /\bMsoCommentReference\b/.test(element.className);
	}

	function emphasis(element, style, outer) {
		const name = element.localName;
		let bold = outer.bold || name === "b" || name === "strong";
		let italic = outer.italic || name === "i" || name === "em";
		// The style precedes the element: Google Docs wraps everything in <b style="font-weight:normal">.
		const weight = style["font-weight"];
		if (weight && weight !== "inherit") {
			bold = /^bold/.test(weight) || Number(weight) >= 600;
		}
		if (style["font-style"] && style["font-style"] !== "inherit") {
			italic = /italic|oblique/.test(style["font-style"]);
		}
		return { bold, italic };
	}

	function address(element) {
		let url;
		try {
			url = new URL(element.getAttribute("href"));
		}
		catch {
			return "";
		}
		if (!["http:", "https:", "mailto:", "tel:"].includes(url.protocol)) {
			return "";
		}
		return clean(url.href).replace(/[\s<>()\\]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).padStart(2, "0"))
			.replace(/&(?=#?\w+;)/g, "&amp;");
	}

	/* The runs as lines without spaces at their ends and double ones within. */
	function trimmed(runs) {
		const lines = [[]];
		for (const run of runs) {
			run.text.split("\n").forEach((part, index) => {
				if (index) {
					lines.push([]);
				}
				const line = lines.at(-1);
				const joins = !line.length || / $/.test(line.at(-1).text);
				const text = part.replace(/[\s\u00a0]+/g, " ").replace(/^ /, joins ? "" : " ");
				if (text) {
					line.push({ ...run, text });
				}
			});
		}
		for (const line of lines) {
			while (line.length && !(line.at(-1).text = line.at(-1).text.trimEnd())) {
				line.pop();
			}
		}
		return lines;
	}

	function withoutStart(runs, length) {
		let left = length;
		return runs.map((run) => {
			const cut = Math.min(left, run.text.length);
			left -= cut;
			return { ...run, text: run.text.slice(cut) };
		}).filter((run) => run.text);
	}

	/* Marks that touch within a word cannot be told apart, so a word that changes its marks keeps the first. */
	function joined(runs) {
		const all = [];
		const add = (run, text) => text && (isAlike(all.at(-1), run) ? all.at(-1).text += text : all.push({ ...run, text }));
		for (const run of runs) {
			const last = all.at(-1);
			const touches = last && last.href === run.href && (last.bold || last.italic) && (run.bold || run.italic)
				&& /\S$/.test(last.text);
			const end = touches ? run.text.search(/\s|$/) : 0;
			add(last, run.text.slice(0, end));
			add(run, run.text.slice(end));
		}
		return all;
	}

	function isAlike(one, other) {
		return one && one.bold === other.bold && one.italic === other.italic && one.href === other.href;
	}

	function inline(blockRuns) {
		const runs = joined(blockRuns);
		const whole = runs.map((run) => run.text).join("");
		let at = 0;
		let text = "";
		runs.forEach((run, index) => {
			const opens = run.href && runs[index - 1]?.href !== run.href;
			const closes = run.href && runs[index + 1]?.href !== run.href;
			// An exclamation mark before a link would make a picture of it.
			text = (opens && /(^|[^\\])!$/.test(text)) ? text.slice(0, -1) + "\\!" : text;
			text += (opens ? "[" : "") + emphasized(run, whole, at) + (closes ? `](${run.href})` : "");
			at += run.text.length;
		});
		return text;
	}

	/* Marks work only at the edges of words, so spaces and some punctuation stay outside of them. */
	function emphasized(run, whole, at) {
		const mark = (run.bold ? "**" : "") + (run.italic ? "*" : "");
		const isWord = (sign) => sign !== "" && !/\s/.test(sign) && !PUNCTUATION.test(sign);
		const moves = (sign, beside) => /\s/.test(sign) || (PUNCTUATION.test(sign) && isWord(beside));
		const last = at + run.text.length;
		let start = at;
		let end = last;
		while (mark && start < end && moves(signAt(whole, start), signBefore(whole, start))) {
			start += signAt(whole, start).length;
		}
		while (mark && end > start && moves(signBefore(whole, end), signAt(whole, end))) {
			end -= signBefore(whole, end).length;
		}
		const shown = escaped(whole, start, end, run.href, mark !== "");
		return escaped(whole, at, start, run.href) + (shown ? mark + shown + mark : "")
			+ escaped(whole, end, last, run.href);
	}

	function signAt(whole, i) {
		return (i < whole.length) ? String.fromCodePoint(whole.codePointAt(i)) : "";
	}

	function signBefore(whole, i) {
		return /[^]?$/u.exec(whole.slice(Math.max(0, i - 2), i))[0];
	}

	/* Part of a paragraph, with a backslash before what would mean something in Markdown. */
	function escaped(whole, from, to, href, marked) {
		let text = "";
		for (let i = from; i < to; i++) {
			const isAtMark = (marked && (i === from || i === to - 1) && /[*_]/.test(whole[i]))
				|| (i === to - 1 && whole[i] === "\\");
			text += ((isAtMark || means(whole, i, href)) ? "\\" : "") + whole[i];
		}
		return text;
	}

	function means(whole, i, href) {
		const sign = whole[i];
		const before = whole[i - 1] ?? "\n";
		const after = whole[i + 1] ?? "\n";
		const rest = whole.slice(i + 1, i + 40);
		switch (sign) {
			case "\\":
				return after === "\n" || /[!-/:-@[-`{-~]/.test(after);
			case "`":
				return true;
			case "*":
				return !/\s/.test(before) || !/\s/.test(after) || before === "\n";
			case "_":
				return !(/\s/.test(before) && /\s/.test(after)) && !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
			case "[":
				return href !== "";
			case "]":
				return href !== "" || /[([:]/.test(after);
			case "<":
				return /[a-z/!?]/i.test(after);
			case "&":
				return /^#?\w{1,32};/.test(rest);
			case ">":
				return before === "\n";
			case "-":
			case "+":
				return before === "\n" && /\s/.test(after);
			case ".":
			case ")":
				return /\s/.test(after) && /(^|\n)\d{1,9}$/.test(whole.slice(Math.max(0, i - 10), i));
			default:
				return false;
		}
	}
})();
