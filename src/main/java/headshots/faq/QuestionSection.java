package headshots.faq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.Sentences;
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

	/** The parameter that names a type whose questions are listed. */
	static final String FOR = "for";

	/** The parameter that names an aspect whose questions are listed. */
	static final String ABOUT = "about";

	private static final int SUMMARY = 180;

	/** How many questions the pages of other slices show. */
	private static final int MENTIONED = 6;

	private final Questions questions;

	QuestionSection(Questions questions) {
		this.questions = questions;
	}

	static Page page(Questions questions) {
		return Page.gathering(FAQ, "Questions and answers",
				"What actors and models ask before a shoot, with the short answer first.", questions.entries());
	}

	static String href(QuestionContent question) {
		return FAQ + "/" + question.slug();
	}

	/** Returns the sentence that answers. */
	static String shortAnswer(QuestionContent question) {
		return Sentences.first(Markdown.plain(question.answer()));
	}

	/** Whether a question concerns a type, an aspect, or everybody. */
	static boolean concerns(QuestionContent question, ContentReference contentReference) {
		boolean type = contentReference.kind().equals(ContentReference.TYPES);
		List<String> keys = type ? question.types() : question.aspects();
		return (type && keys.isEmpty()) || keys.contains(contentReference.key());
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

	/**
	 * Old addresses of answers, from when all were on one page, lead to their place in
	 * the list.
	 */
	@Override
	public Optional<Set<String>> anchors(String path) {
		return !path.equals(FAQ) ? Optional.empty()
				: Optional.of(Stream
					.concat(Stream.of(QuestionGroup.values()).filter(this::isUsed).map(QuestionGroup::anchor),
							this.questions.entries().stream().map((item) -> item.content().slug()))
					.collect(Collectors.toSet()));
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
			.sorted(Comparator.comparingInt((question) -> rank(question, contentReference)))
			.map((question) -> new Link(question.question(), href(question)))
			.toList();
		if (links.size() <= MENTIONED) {
			return List.of(new Mentions("Questions", links));
		}
		String filter = contentReference.kind().equals(ContentReference.TYPES) ? FOR : ABOUT;
		return List.of(new Mentions("Questions", links.subList(0, MENTIONED),
				new Overview(links.size(), FAQ + "?" + filter + "=" + contentReference.key())));
	}

	/**
	 * A type shows its chosen questions first, an aspect those about the fewest others.
	 */
	private static int rank(QuestionContent question, ContentReference contentReference) {
		return contentReference.kind().equals(ContentReference.TYPES)
				? (question.featuredFor().contains(contentReference.key()) ? 0 : 1) : question.aspects().size();
	}

	private boolean isUsed(QuestionGroup group) {
		return this.questions.entries().stream().anyMatch((item) -> group == QuestionGroup.of(item.content().group()));
	}

}
