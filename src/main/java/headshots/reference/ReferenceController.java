package headshots.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.site.Page;
import headshots.text.NameOrder;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The glossary, the list of sources, and a page for each kind of source.
 */
@Controller
@PublicEndpoint
class ReferenceController {

	private final Sources sources;

	private final Terms terms;

	private final VersionedCache<Map<String, List<GlossaryTermView>>> glossary;

	private final VersionedCache<List<SourceGroup>> groups;

	ReferenceController(Sources sources, Terms terms, ContentVersion version) {
		this.sources = sources;
		this.terms = terms;
		this.glossary = new VersionedCache<>(version, this::byLetter);
		this.groups = new VersionedCache<>(version,
				() -> SourceGroup.of(sources.entries().stream().map(ContentItem::content).toList()));
	}

	@GetMapping(ReferenceSection.GLOSSARY)
	String glossary(Model model) {
		model.addAttribute("page", ReferenceSection.page(this.terms).head(PageHead.PageKind.LISTING));
		model.addAttribute("letters", this.glossary.get());
		return "reference/glossary";
	}

	@GetMapping(ReferenceSection.SOURCES)
	String sources(Model model) {
		model.addAttribute("page", ReferenceSection.page(this.sources).head(PageHead.PageKind.LISTING));
		model.addAttribute("groups", this.groups.get());
		return "reference/sources";
	}

	@GetMapping(ReferenceSection.SOURCES + "/{kind}")
	String sourcesOfAKind(@PathVariable String kind, Model model) {
		SourceGroup group = this.groups.get()
			.stream()
			.filter((each) -> each.code().equals(kind))
			.findFirst()
			.orElseThrow(PageNotFoundException::new);
		model.addAttribute("page",
				ReferenceSection.page(this.sources, group)
					.head(PageHead.PageKind.LISTING)
					.below(ReferenceSection.page(this.sources).link()));
		model.addAttribute("group", group);
		return "reference/source-kind";
	}

	private Map<String, List<GlossaryTermView>> byLetter() {
		return this.terms.entries()
			.stream()
			.map((entry) -> GlossaryTermView.of(entry.content()))
			.collect(Collectors.groupingBy(GlossaryTermView::letter, () -> new TreeMap<>(NameOrder.NAMES),
					Collectors.toList()));
	}

}
