package headshots.reference;

import java.util.Locale;

import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.text.Tokenizer;

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
		int first = Tokenizer.fold(this.term.term()).codePoints().findFirst().orElse('#');
		return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
	}

}
