package headshots.platforms;

import java.util.ArrayList;
import java.util.List;

import headshots.web.EmbeddablePage;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which platforms the register shows, and in which order. A choice that does not exist
 * narrows nothing.
 *
 * @param market the market that they serve, empty for all
 * @param type the key of the type that they ask for, empty for all
 * @param order their order
 */
record PlatformSelection(String market, String type, PlatformOrder order) {

	/** The height of a frame with the register, in CSS pixels. */
	private static final int HEIGHT = 800;

	/**
	 * The selection that an address makes.
	 * @param platforms all platforms
	 * @param market the value of "market"
	 * @param type the value of "type"
	 * @param sort the value of "sort"
	 */
	static PlatformSelection of(Platforms platforms, String market, String type, String sort) {
		boolean served = platforms.contents().anyMatch((platform) -> platform.markets().contains(market));
		boolean asked = platforms.contents().anyMatch((platform) -> platform.types().contains(type));
		return new PlatformSelection((served && !market.equals(PlatformContent.EVERYWHERE)) ? market : "",
				asked ? type : "", PlatformOrder.of(sort));
	}

	/** The same platforms in another order. */
	PlatformSelection sortedBy(PlatformOrder other) {
		return new PlatformSelection(this.market, this.type, other);
	}

	/** The platforms of the selection, in its order. */
	List<PlatformContent> from(Platforms platforms) {
		return platforms.contents()
			.filter((platform) -> this.market.isEmpty() || platform.serves(this.market))
			.filter((platform) -> this.type.isEmpty() || platform.types().contains(this.type))
			.sorted(this.order.comparator())
			.toList();
	}

	/** The address of the register with this selection. */
	String href() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PlatformSection.PLATFORMS);
		List<Object> values = new ArrayList<>();
		if (!this.market.isEmpty()) {
			address.queryParam("market", "{market}");
			values.add(this.market);
		}
		if (!this.type.isEmpty()) {
			address.queryParam("type", "{type}");
			values.add(this.type);
		}
		if (this.order != PlatformOrder.NAME) {
			address.queryParam("sort", this.order.value());
		}
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

	/**
	 * The register with this selection, as other sites can show it.
	 * @param title the register's title
	 */
	EmbeddablePage embeddable(String title) {
		return new EmbeddablePage(this.market.isEmpty() ? title : title + ": " + this.market, href(), HEIGHT,
				PlatformSection.ASSETS);
	}

}
