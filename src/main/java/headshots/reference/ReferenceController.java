package headshots.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import headshots.content.Entry;
import headshots.content.GuideVersion;
import headshots.content.Snapshot;
import headshots.site.Page;
import headshots.web.PageHead;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The glossary and the list of sources.
 */
@Controller
class ReferenceController {

	private final Sources sources;

	private final Terms terms;

	private final Snapshot<Map<String, List<Meaning>>> glossary;

	private final Snapshot<Map<String, List<SourceContent>>> publishers;

	ReferenceController(Sources sources, Terms terms, GuideVersion version) {
		this.sources = sources;
		this.terms = terms;
		this.glossary = new Snapshot<>(version, this::byLetter);
		this.publishers = new Snapshot<>(version, this::byPublisher);
	}

	@GetMapping(ReferenceSection.GLOSSARY)
	String glossary(Model model) {
		model.addAttribute("page", ReferenceSection.page(this.terms).head(PageHead.Kind.LISTING));
		model.addAttribute("letters", this.glossary.get());
		return "reference/glossary";
	}

	@GetMapping(ReferenceSection.SOURCES)
	String sources(Model model) {
		model.addAttribute("page", ReferenceSection.page(this.sources).head(PageHead.Kind.LISTING));
		model.addAttribute("publishers", this.publishers.get());
		return "reference/sources";
	}

	private Map<String, List<Meaning>> byLetter() {
		return this.terms.entries()
			.stream()
			.map((entry) -> Meaning.of(entry.content()))
			.collect(Collectors.groupingBy(Meaning::letter, TreeMap::new, Collectors.toList()));
	}

	private Map<String, List<SourceContent>> byPublisher() {
		return this.sources.entries()
			.stream()
			.map(Entry::content)
			.collect(Collectors.groupingBy(SourceContent::publisher, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
					Collectors.toList()));
	}

}
