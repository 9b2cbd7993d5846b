package headshots.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.NameOrder;
import headshots.text.Sentences;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the glossary and the sources to the site.
 */
@Component
@Order(60)
class ReferenceSection implements ContentSection {

	static final String GLOSSARY = "/glossary";

	static final String SOURCES = "/sources";

	private final Sources sources;

	private final Terms terms;

	ReferenceSection(Sources sources, Terms terms) {
		this.sources = sources;
		this.terms = terms;
	}

	static Page page(Terms terms) {
		return Page.gathering(GLOSSARY, "Glossary",
				"Industry terms in plain English, with the other names people use for the same thing.",
				terms.entries());
	}

	static Page page(Sources sources) {
		return Page.gathering(SOURCES, "Sources",
				"Where the guide’s facts come from, how much we trust each source, and when we last checked it.",
				sources.entries());
	}

	/** The page of the sources of one kind. */
	static Page page(Sources sources, SourceGroup group) {
		return Page.gathering(group.href(), "Sources: " + Sentences.within(group.heading()),
				group.heading() + " behind the guide’s facts, with how much we trust each and when we last checked it.",
				sources.entries()
					.stream()
					.filter((item) -> group.href().equals(SourceGroup.href(item.content())))
					.toList());
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.terms), page(this.sources)));
		for (ContentItem<TermContent> item : this.terms.entries()) {
			TermContent term = item.content();
			String meaning = Markdown.plain(term.meaning());
			pages.add(new Page(Terms.KIND, item.key(), term.term(), term.term(), meaning, GLOSSARY + "#" + term.slug(),
					"", term.otherNames(), item.dates()));
		}
		groups().forEach((group) -> pages.add(page(this.sources, group)));
		for (ContentItem<SourceContent> item : this.sources.entries()) {
			SourceContent source = item.content();
			SourceKind kind = source.sourceKind();
			String summary = source.publisher() + ((kind != null && !source.own()) ? ", " + kind.words() : "");
			pages.add(Page.of(Sources.KIND, item, summary, SourceGroup.place(source), ""));
		}
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return switch (path) {
			case GLOSSARY -> Optional.of(this.terms.entries()
				.stream()
				.map((entry) -> GlossaryTermView.anchor(NameOrder.heading(entry.content().term())))
				.collect(Collectors.toSet()));
			case SOURCES -> Optional.of(groups().stream().map(SourceGroup::anchor).collect(Collectors.toSet()));
			default -> Optional.empty();
		};
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Terms.KIND, "Glossary"), new KindName(Sources.KIND, "Sources", true));
	}

	private List<SourceGroup> groups() {
		return SourceGroup.of(this.sources.entries().stream().map(ContentItem::content).toList());
	}

}
