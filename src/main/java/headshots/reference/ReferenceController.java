package headshots.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.Entry;
import headshots.content.GuideVersion;
import headshots.content.Snapshot;
import headshots.site.Page;
import headshots.site.Section;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.text.Words;
import headshots.web.PageHead;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The glossary and the list of sources.
 */
@Controller
@Order(60)
class ReferenceController implements Section {

	private static final String GLOSSARY = "/glossary";

	private static final String SOURCES = "/sources";

	private static final String GLOSSARY_SUMMARY = "The words of the trade in plain words, with the other names that "
			+ "people use for the same thing.";

	private static final String SOURCES_SUMMARY = "Where the guide's facts come from, how far we trust each source, and "
			+ "when the studio last checked it.";

	private final Sources sources;

	private final Terms terms;

	private final Snapshot<Map<String, List<Meaning>>> glossary;

	ReferenceController(Sources sources, Terms terms, GuideVersion version) {
		this.sources = sources;
		this.terms = terms;
		this.glossary = new Snapshot<>(version, this::byLetter);
	}

	@GetMapping(GLOSSARY)
	String glossary(Model model) {
		Page page = glossaryPage();
		model.addAttribute("page",
				PageHead.of(PageHead.Kind.LISTING, page.title(), page.summary(), GLOSSARY).changedOn(page.changed()));
		model.addAttribute("letters", this.glossary.get());
		return "reference/glossary";
	}

	@GetMapping(SOURCES)
	String sources(Model model) {
		Page page = sourcesPage();
		model.addAttribute("page",
				PageHead.of(PageHead.Kind.LISTING, page.title(), page.summary(), SOURCES).changedOn(page.changed()));
		model.addAttribute("publishers",
				this.sources.entries()
					.stream()
					.map(Entry::content)
					.collect(Collectors.groupingBy(SourceContent::publisher,
							() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList())));
		return "reference/sources";
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(glossaryPage(), sourcesPage()));
		for (Entry<TermContent> entry : this.terms.entries()) {
			TermContent term = entry.content();
			String meaning = Markdown.plain(term.meaning());
			pages.add(new Page(Terms.KIND, entry.key(), term.term(), term.term(), meaning, GLOSSARY + "#" + term.slug(),
					"", term.otherNames(), entry.changed()));
		}
		for (Entry<SourceContent> entry : this.sources.entries()) {
			SourceContent source = entry.content();
			pages.add(Page.of(Sources.KIND, entry, source.publisher(), SOURCES + "#" + source.slug(), ""));
		}
		return pages;
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Terms.KIND, "Glossary"), new KindName(Sources.KIND, "Sources"));
	}

	private Page glossaryPage() {
		return Page.gathering(GLOSSARY, "Glossary", GLOSSARY_SUMMARY, this.terms.entries());
	}

	private Page sourcesPage() {
		return Page.gathering(SOURCES, "Sources", SOURCES_SUMMARY, this.sources.entries());
	}

	private Map<String, List<Meaning>> byLetter() {
		Stream<Meaning> meanings = this.terms.entries().stream().map((entry) -> Meaning.of(entry.content()));
		return meanings.collect(Collectors.groupingBy(Meaning::letter, TreeMap::new, Collectors.toList()));
	}

	/**
	 * A term as the glossary shows it.
	 *
	 * @param term the term's content
	 * @param meaning its meaning, ready for the page
	 */
	record Meaning(TermContent term, SafeHtml meaning) {

		static Meaning of(TermContent term) {
			return new Meaning(term, Markdown.renderInline(term.meaning()));
		}

		/** The letter under which it stands, or # for digits. */
		String letter() {
			String first = Words.fold(this.term.term()).substring(0, 1);
			return Character.isLetter(first.charAt(0)) ? first.toUpperCase(Locale.ROOT) : "#";
		}

	}

}
