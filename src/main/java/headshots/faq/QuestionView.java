package headshots.faq;

import java.time.LocalDate;
import java.util.List;

import headshots.reference.Citations;
import headshots.text.SafeHtml;
import headshots.web.Link;

/**
 * A question as its page shows it.
 *
 * @param content the question's content
 * @param group the group that it belongs to
 * @param changed the day of its last change
 * @param shortAnswer the sentence that answers, plain
 * @param answer the answer, ready for the page
 * @param types the types that it concerns, empty for all
 * @param aspects the related aspects
 * @param citations the sources
 */
record QuestionView(QuestionContent content, QuestionGroup group, LocalDate changed, String shortAnswer,
		SafeHtml answer, List<Link> types, List<Link> aspects, Citations citations) {

	String href() {
		return QuestionSection.href(this.content);
	}

	Link link() {
		return new Link(this.content.question(), href());
	}

}
