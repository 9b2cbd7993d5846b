package headshots.platforms;

import java.util.Comparator;
import java.util.Locale;

import headshots.text.NameOrder;

/**
 * The orders in which the register can be read.
 */
enum PlatformOrder {

	/** By name. */
	NAME("Name", NameOrder.comparing(PlatformContent::name)),

	/** By market, then by name. */
	MARKET("Market",
			NameOrder.comparing(PlatformContent::market).thenComparing(NameOrder.comparing(PlatformContent::name))),

	/** By the least width or height in pixels; what is not published comes last. */
	PIXELS("Minimum pixels", Comparator.comparingInt(PlatformOrder::leastPixels)
		.thenComparing(NameOrder.comparing(PlatformContent::name)));

	private final String label;

	private final Comparator<PlatformContent> comparator;

	PlatformOrder(String label, Comparator<PlatformContent> comparator) {
		this.label = label;
		this.comparator = comparator;
	}

	/** Returns the order of that name, or the order by name. */
	static PlatformOrder of(String value) {
		for (PlatformOrder order : values()) {
			if (order.value().equals(value)) {
				return order;
			}
		}
		return NAME;
	}

	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	Comparator<PlatformContent> comparator() {
		return this.comparator;
	}

	private static int leastPixels(PlatformContent platform) {
		int width = (platform.minWidth() != null) ? platform.minWidth() : 0;
		int height = (platform.minHeight() != null) ? platform.minHeight() : 0;
		return (width + height > 0) ? Math.max(width, height) : Integer.MAX_VALUE;
	}

}
