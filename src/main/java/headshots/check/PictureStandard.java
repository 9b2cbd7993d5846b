package headshots.check;

import java.util.List;
import java.util.Map;

import headshots.platforms.PlatformContent;
import org.jspecify.annotations.Nullable;

/**
 * The requirements that a type or look makes of a picture.
 *
 * @param ratio the shape in which head and eyes are measured, null if neither is asked
 * for
 * @param rules the requirements by their {@linkplain StandardSubject#code() subjects}
 * @param questions the codes of its questions
 */
record PictureStandard(PlatformContent.@Nullable Ratio ratio, @Nullable Map<String, StandardRule> rules,
		List<String> questions) {

	/** Returns what is asked of a property, null if nothing is. */
	@Nullable StandardRule rule(StandardSubject subject) {
		return (this.rules != null) ? this.rules.get(subject.code()) : null;
	}

}
