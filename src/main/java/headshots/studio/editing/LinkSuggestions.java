package headshots.studio.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.PreviewContext;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.publishing.Previews;
import headshots.site.Page;
import headshots.site.Site;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.text.NameOrder;
import headshots.text.Tokenizer;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Finds pages of the guide, and places on them, by name: those that readers see, and
 * those that they will see once a draft is published.
 */
@Component
class LinkSuggestions {

	/** More than one can look through at a glance would not help. */
	static final int MOST = 12;

	private static final int LONGEST = 100;

	private static final String PAGE = "Page";

	private final Site site;

	private final ContentItems items;

	private final Previews previews;

	private final FormDefinitions forms;

	LinkSuggestions(Site site, ContentItems items, Previews previews, FormDefinitions forms) {
		this.site = site;
		this.items = items;
		this.previews = previews;
		this.forms = forms;
	}

	/**
	 * Finds the pages whose names have all the words, the last of which may be
	 * unfinished.
	 * @param query words as typed
	 * @return at most {@value #MOST} pages, the likeliest first
	 */
	List<LinkSuggestion> find(String query) throws Exception {
		List<String> words = Tokenizer.of(query.strip().substring(0, Math.min(query.strip().length(), LONGEST)));
		if (words.isEmpty()) {
			return List.of();
		}
		List<ContentItems.Draft> drafts = this.items.unpublished()
			.stream()
			.filter((draft) -> draft.status().state() == ContentItemState.DRAFT)
			.toList();
		List<Page> pages = drafts.isEmpty() ? this.site.pages()
				: PreviewContext.during(this.previews.edition(drafts), this.site::pages);
		Set<String> live = this.site.pages().stream().map(Page::href).collect(Collectors.toSet());
		return pages.stream()
			.filter((page) -> has(page, words))
			.sorted(Comparator.comparingInt((Page page) -> rank(page, words))
				.thenComparing(NameOrder.comparing(Page::title)))
			.limit(MOST)
			.map((page) -> new LinkSuggestion(page.title(), kind(page), page.href(), !live.contains(page.href())))
			.toList();
	}

	private String kind(Page page) {
		return this.forms.find(page.kind()).map(FormDefinition::singular).map(StringUtils::capitalize).orElse(PAGE);
	}

	private static boolean has(Page page, List<String> words) {
		List<String> names = Stream.concat(Stream.of(page.title(), page.name()), page.otherNames().stream())
			.flatMap((name) -> Tokenizer.of(name).stream())
			.toList();
		return words.stream().allMatch((word) -> names.stream().anyMatch((name) -> name.startsWith(word)));
	}

	/** Whole names come before their beginnings, and those before words within. */
	private static int rank(Page page, List<String> words) {
		List<List<String>> names = List.of(Tokenizer.of(page.name()), Tokenizer.of(page.title()));
		if (names.contains(words)) {
			return page.standsAlone() ? 0 : 1;
		}
		return names.stream().anyMatch((name) -> !name.isEmpty() && name.get(0).startsWith(words.get(0))) ? 2 : 3;
	}

	/**
	 * A page, or a place on one, that a text can link to.
	 *
	 * @param title its title, which can be the text of the link
	 * @param kind the singular name of its kind
	 * @param href its path, with a fragment for a place on a page
	 * @param draft whether readers cannot open it yet
	 */
	record LinkSuggestion(String title, String kind, String href, boolean draft) {

	}

}
