package headshots.faq;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.reference.Citations;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The questions as pages show them, rendered once per version of the guide.
 */
@Component
class QuestionViews {

	/** How many related questions a page shows. */
	private static final int RELATED = 5;

	private final Questions questions;

	private final Sources sources;

	private final Site site;

	private final VersionedCache<List<QuestionView>> all;

	QuestionViews(Questions questions, Sources sources, Site site, ContentVersion version) {
		this.questions = questions;
		this.sources = sources;
		this.site = site;
		this.all = new VersionedCache<>(version, this::render);
	}

	Optional<QuestionView> find(String slug) {
		return this.all.get().stream().filter((view) -> view.content().slug().equals(slug)).findFirst();
	}

	/**
	 * Returns the groups with their questions, without the empty ones.
	 * @param only the subject of all of the questions, null for any
	 */
	List<ShownGroup> groups(@Nullable ContentReference only) {
		return Stream.of(QuestionGroup.values())
			.map((group) -> new ShownGroup(group,
					this.all.get()
						.stream()
						.filter((view) -> view.group() == group)
						.filter((view) -> only == null || QuestionSection.concerns(view.content(), only))
						.toList()))
			.filter((shown) -> !shown.questions().isEmpty())
			.toList();
	}

	/** Returns a list for each type that questions name, with its address. */
	List<Link> filters() {
		return this.site.pages()
			.stream()
			.filter((page) -> page.kind().equals(ContentReference.TYPES))
			.filter((page) -> this.all.get().stream().anyMatch((view) -> view.content().types().contains(page.key())))
			.map((page) -> new Link(page.name(), QuestionSection.FAQ + "?" + QuestionSection.FOR + "=" + page.key()))
			.toList();
	}

	/** Returns the questions before and after one, in the order of the list. */
	Neighbors neighbors(QuestionView question) {
		List<QuestionView> views = this.all.get();
		int place = views.indexOf(question);
		return new Neighbors((place > 0) ? views.get(place - 1).link() : null,
				(place < views.size() - 1) ? views.get(place + 1).link() : null);
	}

	/**
	 * Returns the questions of the same group that have most in common with one.
	 */
	List<Link> related(QuestionView question) {
		return this.all.get()
			.stream()
			.filter((view) -> view.group() == question.group() && !view.equals(question))
			.sorted(Comparator.comparingLong((view) -> -common(view.content(), question.content())))
			.limit(RELATED)
			.map(QuestionView::link)
			.toList();
	}

	private static long common(QuestionContent one, QuestionContent other) {
		return Stream
			.concat(one.aspects().stream().filter(other.aspects()::contains),
					one.types().stream().filter(other.types()::contains))
			.count();
	}

	private List<QuestionView> render() {
		return this.questions.entries()
			.stream()
			.map(this::render)
			.sorted(Comparator.comparingInt((view) -> view.group().ordinal()))
			.toList();
	}

	private QuestionView render(ContentItem<QuestionContent> item) {
		QuestionContent question = item.content();
		return new QuestionView(new ContentKey(Questions.KIND, item.key()), question,
				QuestionGroup.of(question.group()), item.changed(), QuestionSection.shortAnswer(question),
				Markdown.render(question.answer()), links(ContentReference.TYPES, question.types()),
				links(ContentReference.ASPECTS, question.aspects()), this.sources.cite(question.citations()));
	}

	private List<Link> links(String kind, List<String> keys) {
		return this.site.find(kind, keys).stream().map(Page::link).toList();
	}

	/**
	 * A question as its page shows it.
	 *
	 * @param item which item it is
	 * @param content the question's content
	 * @param group the group that it belongs to
	 * @param changed the day of its last change
	 * @param shortAnswer the sentence that answers, plain
	 * @param answer the answer, ready for the page
	 * @param types the types that it concerns, empty for all
	 * @param aspects the related aspects
	 * @param citations the sources
	 */
	record QuestionView(ContentKey item, QuestionContent content, QuestionGroup group, LocalDate changed,
			String shortAnswer, SafeHtml answer, List<Link> types, List<Link> aspects, Citations citations) {

		public String href() {
			return QuestionSection.href(this.content);
		}

		public Link link() {
			return new Link(this.content.question(), href());
		}

	}

	/**
	 * A group with its questions.
	 *
	 * @param group the group
	 * @param questions its questions in order
	 */
	record ShownGroup(QuestionGroup group, List<QuestionView> questions) {
	}

	/**
	 * The questions around one.
	 *
	 * @param previous the one before, null at the beginning
	 * @param next the one after, null at the end
	 */
	record Neighbors(@Nullable Link previous, @Nullable Link next) {
	}

}
