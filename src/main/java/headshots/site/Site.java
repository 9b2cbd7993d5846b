package headshots.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentVersion;
import headshots.content.FixedPages;
import headshots.content.VersionedCache;
import headshots.text.Numbers;
import headshots.web.EmbeddablePage;
import headshots.web.Link;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * All pages of all slices, in memory.
 */
@Service
public class Site implements FixedPages {

	public static final String NAME = "The Headshot Guide";

	private final List<ContentSection> sections;

	private final VersionedCache<Map<Address, Page>> pages;

	private final VersionedCache<List<Link>> navigation;

	Site(List<ContentSection> sections, ContentVersion version) {
		this.sections = List.copyOf(sections);
		this.pages = new VersionedCache<>(version, this::collectPages);
		this.navigation = new VersionedCache<>(version, this::collectNavigation);
	}

	public List<Page> pages() {
		return List.copyOf(this.pages.get().values());
	}

	@Override
	public Set<String> fixedPaths() {
		return pages().stream()
			.filter((page) -> page.kind().equals(Page.PAGES) && page.standsAlone())
			.map(Page::href)
			.collect(Collectors.toSet());
	}

	/** Everything that slices have to say about a subject, by heading. */
	public List<ContentSection.Mentions> about(ContentReference contentReference) {
		return this.sections.stream()
			.flatMap((contentSection) -> contentSection.about(contentReference).stream())
			.filter((mentions) -> !mentions.links().isEmpty())
			.toList();
	}

	public Optional<Page> find(ContentReference contentReference) {
		return Optional.ofNullable(this.pages.get().get(new Address(contentReference.kind(), contentReference.key())));
	}

	/** The pages of those subjects that are live, in the order of the keys. */
	public List<Page> find(String kind, List<String> keys) {
		return keys.stream().flatMap((key) -> find(new ContentReference(kind, key)).stream()).toList();
	}

	/** Places that repeat for one subject what another page says. */
	List<Page> repeatedPages() {
		return this.sections.stream().flatMap((section) -> section.repeatedPages().stream()).toList();
	}

	/** The page that compares some types. */
	Optional<Page> comparing(List<String> types) {
		return this.sections.stream().flatMap((section) -> section.comparing(types).stream()).findFirst();
	}

	/**
	 * Returns the card of a page.
	 * @param path the path of a page, listed or not, without parameters
	 * @return empty if no drawing represents the page
	 */
	public Optional<CardDrawing> card(String path) {
		return this.sections.stream()
			.flatMap((section) -> section.card(path).stream())
			.findFirst()
			.or(() -> cardOfTypes(path));
	}

	private Optional<CardDrawing> cardOfTypes(String path) {
		List<String> types = this.sections.stream().flatMap((section) -> section.typesOn(path).stream()).toList();
		if (types.isEmpty()) {
			return Optional.empty();
		}
		List<CardPicture> pictures = this.sections.stream()
			.flatMap((section) -> section.pictures(types).stream())
			.limit(CardDrawing.MOST_PICTURES)
			.toList();
		return pictures.isEmpty() ? Optional.empty() : Optional.of(new CardDrawing(path, pictures, List.of(),
				"Drawn headshots: " + Numbers.list(pictures.stream().map(CardPicture::subject).toList())));
	}

	/** Reads everything before the first reader comes. */
	@EventListener(ApplicationStartedEvent.class)
	void warmUp() {
		this.pages.get();
		this.navigation.get();
	}

	/**
	 * Returns the places on a page to which texts can link, besides those that
	 * {@link #pages()} names.
	 * @param path the path of a page, which may be one that is not listed, such as a
	 * comparison of any types
	 * @return the fragments; empty if the page does not exist
	 */
	public Optional<Set<String>> anchors(String path) {
		List<Set<String>> anchors = this.sections.stream()
			.flatMap((contentSection) -> contentSection.anchors(path).stream())
			.toList();
		return anchors.isEmpty() ? Optional.empty()
				: Optional.of(anchors.stream().flatMap(Set::stream).collect(Collectors.toSet()));
	}

	/** The page at an address, as other sites can show it. */
	Optional<EmbeddablePage> embeddable(String path, Map<String, String> parameters) {
		return this.sections.stream().flatMap((section) -> section.embeddable(path, parameters).stream()).findFirst();
	}

	List<Link> navigation() {
		return this.navigation.get();
	}

	/** The kinds' plural names, in the order of the sections. */
	Map<String, String> kindNames() {
		Map<String, String> names = new LinkedHashMap<>();
		kinds().forEach((kind) -> names.put(kind.kind(), kind.plural()));
		return names;
	}

	/** The kinds whose search results come after all others. */
	Set<String> lastKinds() {
		return kinds().filter(ContentSection.KindName::last)
			.map(ContentSection.KindName::kind)
			.collect(Collectors.toSet());
	}

	private Stream<ContentSection.KindName> kinds() {
		return this.sections.stream().flatMap((contentSection) -> contentSection.kinds().stream());
	}

	private Map<Address, Page> collectPages() {
		Map<Address, Page> collected = new LinkedHashMap<>();
		for (ContentSection contentSection : this.sections) {
			contentSection.pages().forEach((page) -> collected.put(new Address(page.kind(), page.key()), page));
		}
		return collected;
	}

	private List<Link> collectNavigation() {
		return this.sections.stream()
			.flatMap((contentSection) -> contentSection.navigation().stream())
			.sorted(Comparator.comparingInt(ContentSection.NavigationLink::place))
			.map(ContentSection.NavigationLink::link)
			.toList();
	}

	private record Address(String kind, String key) {
	}

}
