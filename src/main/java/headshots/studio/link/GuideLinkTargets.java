package headshots.studio.link;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentVersion;
import headshots.content.LinkTarget;
import headshots.content.LinkTarget.LinkStatus;
import headshots.content.LinkTargets;
import headshots.content.PreviewContext;
import headshots.content.PublishedContentCache;
import headshots.content.Redirects;
import headshots.content.VersionedCache;
import headshots.site.Page;
import headshots.site.PageSuggestions;
import headshots.site.Site;
import headshots.text.Tokenizer;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Looks up where links within the guide lead, among the pages that its sections offer. A
 * snapshot other than the published one is laid over the site for the time of the look.
 */
@Component
class GuideLinkTargets implements LinkTargets {

	/** Every page has the first, and browsers know the second. */
	private static final Set<String> EVERYWHERE = Set.of("main", "top", "");

	/** Begins a fragment that names words of the page instead of a place. */
	private static final String TEXT = ":~:";

	private static final int LONGEST = 80;

	private final Site site;

	private final PageSuggestions suggestions;

	private final Redirects redirects;

	private final PublishedContentCache published;

	private final VersionedCache<PageIndex> index;

	GuideLinkTargets(Site site, PageSuggestions suggestions, Redirects redirects, PublishedContentCache published,
			ContentVersion version) {
		this.site = site;
		this.suggestions = suggestions;
		this.redirects = redirects;
		this.published = published;
		this.index = new VersionedCache<>(version, () -> PageIndex.of(site));
	}

	@Override
	public Map<String, LinkTarget> find(ContentSnapshot snapshot, Collection<String> paths) {
		if (snapshot == this.published.snapshot()) {
			return find(paths);
		}
		try {
			return PreviewContext.during(snapshot, () -> find(paths));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("Looking up links failed", ex);
		}
	}

	private Map<String, LinkTarget> find(Collection<String> paths) {
		Map<String, LinkTarget> found = new LinkedHashMap<>();
		paths.forEach((path) -> found.computeIfAbsent(path, this::find));
		return found;
	}

	private LinkTarget find(String written) {
		int sign = written.indexOf('#');
		String fragment = (sign < 0) ? "" : decoded(written.substring(sign + 1)).replaceFirst(TEXT + ".*", "");
		String path = canonical((sign < 0) ? written : written.substring(0, sign));
		Optional<Set<String>> anchors = anchors(path);
		if (anchors.isEmpty()) {
			return redirected(path, fragment);
		}
		String place = path + "#" + fragment;
		Page page = this.index.get().pages().get(path);
		if (EVERYWHERE.contains(fragment)) {
			return new LinkTarget(LinkStatus.FOUND, item(page), path);
		}
		if (anchors.get().contains(fragment)) {
			Page item = this.index.get().pages().get(place);
			return new LinkTarget(LinkStatus.FOUND, item((item != null) ? item : page), place);
		}
		return new LinkTarget(LinkStatus.NO_ANCHOR, null, nearest(path, fragment, anchors.get()));
	}

	private LinkTarget redirected(String path, String fragment) {
		String to = this.redirects.find(path).map(Redirects.Moved::to).orElse(null);
		if (to == null || anchors(to).isEmpty()) {
			return new LinkTarget(LinkStatus.NO_PAGE, null, nearest(path, fragment));
		}
		LinkTarget target = find(fragment.isEmpty() ? to : to + "#" + fragment);
		return target.isReached() ? new LinkTarget(LinkStatus.MOVED, target.item(), target.href()) : target;
	}

	/** The places on a page, empty if the page does not exist. */
	private Optional<Set<String>> anchors(String path) {
		Set<String> listed = this.index.get().anchors().get(path);
		Optional<Set<String>> more = this.site.anchors(path);
		if (listed == null) {
			return more;
		}
		Set<String> all = new HashSet<>(listed);
		more.ifPresent(all::addAll);
		return Optional.of(all);
	}

	private @Nullable String nearest(String path, String fragment) {
		List<String> near = this.suggestions.near(path).stream().map(Link::href).toList();
		return near.stream()
			.filter((href) -> isMisspelled(path, href))
			.findFirst()
			.or(() -> near.stream().findFirst())
			.map((href) -> anchors(href).filter((places) -> places.contains(fragment)).isPresent()
					? href + "#" + fragment : href)
			.orElse(null);
	}

	/** Whether paths differ in a few letters after the last slash. */
	private static boolean isMisspelled(String path, String href) {
		int slash = path.lastIndexOf('/') + 1;
		String wanted = path.substring(slash, Math.min(path.length(), slash + LONGEST));
		return href.lastIndexOf('/') + 1 == slash && href.startsWith(path.substring(0, slash))
				&& Tokenizer.distance(href.substring(slash), wanted) <= Tokenizer.tolerance(wanted);
	}

	/**
	 * A place with nearly the same name, else a page or a place elsewhere with the same
	 * name.
	 */
	private @Nullable String nearest(String path, String fragment, Set<String> anchors) {
		String wanted = fragment.substring(0, Math.min(fragment.length(), LONGEST)).toLowerCase(Locale.ROOT);
		String near = null;
		int least = Tokenizer.tolerance(wanted) + 1;
		for (String anchor : anchors) {
			int distance = Tokenizer.distance(anchor, wanted);
			if (distance < least || (distance == least && near != null && anchor.compareTo(near) < 0)) {
				near = anchor;
				least = distance;
			}
		}
		return (near != null) ? path + "#" + near
				: this.index.get()
					.pages()
					.keySet()
					.stream()
					.filter((href) -> !wanted.isEmpty() && (href.endsWith("#" + wanted) || href.endsWith("/" + wanted)))
					.findFirst()
					.orElse(null);
	}

	private static @Nullable ContentKey item(@Nullable Page page) {
		return (page == null || page.kind().equals(Page.PAGES)) ? null : new ContentKey(page.kind(), page.key());
	}

	/** The path as the guide's own redirects spell it. */
	private static String canonical(String written) {
		String path = decoded(written.replaceFirst("\\?.*", "").replaceAll(";[^/]*", ""));
		String single = path.replaceAll("/{2,}", "/").toLowerCase(Locale.ROOT);
		return (single.length() > 1) ? single.replaceFirst("/$", "") : single;
	}

	private static String decoded(String text) {
		try {
			return UriUtils.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	/**
	 * The pages that the sections list.
	 *
	 * @param pages the pages and the places on them by their hrefs
	 * @param anchors the fragments of the places by the paths of the pages
	 */
	private record PageIndex(Map<String, Page> pages, Map<String, Set<String>> anchors) {

		static PageIndex of(Site site) {
			Map<String, Page> pages = new LinkedHashMap<>();
			Map<String, Set<String>> anchors = new LinkedHashMap<>();
			for (Page page : site.pages()) {
				int sign = page.href().indexOf('#');
				String path = (sign < 0) ? page.href() : page.href().substring(0, sign);
				Set<String> places = anchors.computeIfAbsent(path, (none) -> new HashSet<>());
				if (sign >= 0) {
					places.add(page.href().substring(sign + 1));
				}
				pages.putIfAbsent(page.href(), page);
			}
			return new PageIndex(pages, anchors);
		}

	}

}
