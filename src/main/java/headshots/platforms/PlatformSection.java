package headshots.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.reference.Citations;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.web.EmbeddablePage;
import headshots.web.Link;
import headshots.web.ScriptedPages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Offers the register to the site.
 */
@Component
@Order(50)
class PlatformSection implements ContentSection, ScriptedPages {

	static final String PLATFORMS = "/platforms";

	/** The style sheets of the register and of each platform's page. */
	static final List<String> ASSETS = List.of("platforms.css");

	private final Platforms platforms;

	PlatformSection(Platforms platforms) {
		this.platforms = platforms;
	}

	static Page page(Platforms platforms) {
		return Page.gathering(PLATFORMS, "What casting platforms ask for",
				"Shape, pixels, file size and rules for the platforms that ask for headshots, with sources.",
				platforms.entries());
	}

	static String href(PlatformContent platform) {
		return PLATFORMS + "/" + platform.slug();
	}

	static String title(PlatformContent platform) {
		return platform.name() + " photo requirements";
	}

	@Override
	public Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		if (!path.equals(PLATFORMS)) {
			return Optional.empty();
		}
		PlatformSelection selection = PlatformSelection.of(this.platforms, parameters.getOrDefault("market", ""),
				parameters.getOrDefault("type", ""), parameters.getOrDefault("sort", ""));
		return Optional.of(selection.embeddable(page(this.platforms).title()));
	}

	/** The register has a button that copies its address. */
	@Override
	public boolean runScripts(String path) {
		return path.equals(PLATFORMS);
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.platforms)));
		for (ContentItem<PlatformContent> item : this.platforms.entries()) {
			PlatformContent platform = item.content();
			String summary = PlatformRow.of(platform, Citations.NONE).summary();
			pages.add(new Page(Platforms.KIND, item.key(), platform.name(), title(platform), summary, href(platform),
					words(platform), List.of(), item.dates()));
		}
		return pages;
	}

	/** Every platform has its place on the register too, under its old address. */
	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(PLATFORMS) ? Optional
			.of(this.platforms.entries().stream().map((item) -> item.content().slug()).collect(Collectors.toSet()))
				: Optional.empty();
	}

	@Override
	public List<String> typesOn(String path) {
		return this.platforms.contents()
			.filter((platform) -> path.equals(PLATFORMS) || path.equals(href(platform)))
			.flatMap((platform) -> platform.types().stream())
			.distinct()
			.toList();
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Platforms.KIND, "Platforms"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(500, new Link("Platforms", PLATFORMS)));
	}

	@Override
	public List<Mentions> about(ContentReference contentReference) {
		if (!contentReference.kind().equals(ContentReference.TYPES)) {
			return List.of();
		}
		List<Link> links = this.platforms.contents()
			.filter((platform) -> platform.types().contains(contentReference.key()))
			.map((platform) -> new Link(platform.name(), href(platform)))
			.toList();
		return List.of(new Mentions("Platforms that use it", links));
	}

	private static String words(PlatformContent platform) {
		String remarks = (platform.remarks() != null) ? Markdown.plain(platform.remarks()) : "";
		return Stream
			.of("platform pixels file size format shape", platform.shape(), platform.color(), platform.pictures(),
					remarks)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

}
