package headshots.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.reference.Citations;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Offers the register to the site.
 */
@Component
@Order(50)
class PlatformSection implements ContentSection {

	static final String PLATFORMS = "/platforms";

	/** "500 × 500" or "1000 wide". */
	private static final Pattern SIZE = Pattern.compile("(\\d+(?: × \\d+)?)((?: wide| high)?)");

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
		return PLATFORMS + "#" + platform.slug();
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.platforms)));
		for (ContentItem<PlatformContent> item : this.platforms.entries()) {
			PlatformContent platform = item.content();
			pages.add(Page.of(Platforms.KIND, item, summary(platform), href(platform), words(platform)));
		}
		return pages;
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
		List<Link> links = this.platforms.entries()
			.stream()
			.map(ContentItem::content)
			.filter((platform) -> platform.types().contains(contentReference.key()))
			.map((platform) -> new Link(platform.name(), href(platform)))
			.toList();
		return List.of(new Mentions("Platforms that use it", links));
	}

	/** The numbers first, because people come for them. */
	private static String summary(PlatformContent platform) {
		PlatformRow row = PlatformRow.of(platform, new Citations(List.of()));
		String pixels = (row.pixels() != null)
				? SIZE.matcher(row.pixels()).replaceAll((size) -> size.group(1) + " pixels" + size.group(2))
				: "size in pixels not published";
		String numbers = Stream.of(pixels, row.file(), platform.shape())
			.filter(Objects::nonNull)
			.map(StringUtils::uncapitalize)
			.collect(Collectors.joining("; "));
		return StringUtils.capitalize(numbers) + ". For " + StringUtils.uncapitalize(platform.audience()) + ", "
				+ platform.market() + ".";
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
