package headshots.faq;

import java.util.ArrayList;
import java.util.List;

import headshots.content.ContentItem;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the questions to the site.
 */
@Component
@Order(40)
class QuestionSection implements ContentSection {

	static final String FAQ = "/faq";

	private static final int SUMMARY = 180;

	private final Questions questions;

	QuestionSection(Questions questions) {
		this.questions = questions;
	}

	static Page page(Questions questions) {
		return Page.gathering(FAQ, "Questions and answers",
				"What actors and models ask before a shoot, with the short answer first.", questions.entries());
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.questions)));
		for (ContentItem<QuestionContent> item : this.questions.entries()) {
			String answer = Markdown.plain(item.content().answer());
			pages.add(Page.of(Questions.KIND, item, Tokenizer.excerpt(answer, SUMMARY), href(item.content()), answer));
		}
		return pages;
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Questions.KIND, "Questions"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(400, new Link("FAQ", FAQ)));
	}

	@Override
	public List<Mentions> about(ContentReference contentReference) {
		List<Link> links = this.questions.entries()
			.stream()
			.map(ContentItem::content)
			.filter((question) -> concerns(question, contentReference))
			.map((question) -> new Link(question.question(), href(question)))
			.toList();
		return List.of(new Mentions("Questions", links));
	}

	private static boolean concerns(QuestionContent question, ContentReference contentReference) {
		List<String> keys = contentReference.kind().equals(ContentReference.TYPES) ? question.types()
				: question.aspects();
		boolean everyone = contentReference.kind().equals(ContentReference.TYPES) && keys.isEmpty();
		return everyone || keys.contains(contentReference.key());
	}

	private static String href(QuestionContent question) {
		return FAQ + "#" + question.slug();
	}

}
