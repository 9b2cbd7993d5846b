package headshots.reference;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Says what a source is, so that readers can tell a platform's own rule from one
 * photographer's opinion.
 */
public enum SourceKind {

	/** A page of the casting platform or service that the fact is about. */
	PLATFORM("its own page", "Platform’s own page", "Platforms’ own pages"),

	/** A page of a union or guild. */
	UNION("union", "Union or guild", "Unions"),

	/** A page of a government, a statute or a court, or a law column. */
	LAW("law", "Law: a government, a statute or a column on law", "Law"),

	/** A page of an agency or a casting office. */
	AGENCY("agency", "Agency or casting office", "Agencies and casting offices"),

	/** A magazine or reference work of the trade. */
	TRADE("trade press", "Trade press: a magazine or reference work", "Trade press"),

	/** A page of one photographer or photo studio. */
	PHOTOGRAPHER("one photographer", "One photographer or photo studio", "Single photographers"),

	/** Any other page, such as a general blog. */
	BLOG("general site", "General site or blog", "General sites"),

	/** The studio's own practice. */
	STUDIO("", "The studio’s own practice", "Our own practice");

	private final String words;

	private final String label;

	private final String heading;

	SourceKind(String words, String label, String heading) {
		this.words = words;
		this.label = label;
		this.heading = heading;
	}

	static @Nullable SourceKind find(@Nullable String code) {
		return Stream.of(values()).filter((kind) -> kind.code().equals(code)).findFirst().orElse(null);
	}

	static Set<String> codes() {
		return Stream.of(values()).map(SourceKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Returns its code in files and in the database. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns its name beside a citation, empty where the publisher says it already. */
	public String words() {
		return this.words;
	}

	/** Returns its name where staff choose it. */
	public String label() {
		return this.label;
	}

	/** Returns its heading in the list of sources. */
	String heading() {
		return this.heading;
	}

}
