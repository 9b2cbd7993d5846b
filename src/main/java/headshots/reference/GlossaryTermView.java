package headshots.reference;

import headshots.text.Markdown;
import headshots.text.NameOrder;
import headshots.text.SafeHtml;

/**
 * A term as the glossary shows it.
 *
 * @param term the term's content
 * @param meaning its meaning, ready for the page
 */
record GlossaryTermView(TermContent term, SafeHtml meaning) {

	static GlossaryTermView of(TermContent term) {
		return new GlossaryTermView(term, Markdown.renderInline(term.meaning()));
	}

	/**
	 * Returns the letter under which it is listed, or # where it begins with another
	 * character.
	 */
	String letter() {
		return NameOrder.heading(this.term.term());
	}

	/** Returns the ID of a letter on the page; an ID has no number sign. */
	static String anchor(String letter) {
		return "letter_" + (letter.equals("#") ? "0" : letter);
	}

}
