package headshots.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * The claims of one piece of guidance, read from its words once for all comparisons.
 *
 * @param made the claims that its summary and dos make
 * @param rejected the claims that its avoids reject altogether
 * @param avoids its avoids in lower case
 */
record PictureClaims(Set<PictureClaim> made, Set<PictureClaim> rejected, List<String> avoids) {

	/**
	 * Caches what was read: nearly all guidance is the same in the matrix of a preview as
	 * in the one that readers see. Keys are compared by identity and leave with the
	 * guidance.
	 */
	private static final LoadingCache<GuidanceContent, PictureClaims> READ = Caffeine.newBuilder()
		.weakKeys()
		.build(PictureClaims::read);

	static PictureClaims of(GuidanceContent guidance) {
		return READ.get(guidance);
	}

	private static PictureClaims read(GuidanceContent guidance) {
		List<String> asked = lowerCase(Stream.concat(Stream.of(guidance.summary()), guidance.dos().stream()));
		List<String> avoids = lowerCase(guidance.avoids().stream());
		return new PictureClaims(PictureClaim.madeBy(asked), PictureClaim.rejectedBy(avoids), avoids);
	}

	/** The claims of a topic that it makes. */
	Set<PictureClaim> made(PictureClaim.Topic topic) {
		return this.made.stream().filter((claim) -> claim.topic() == topic).collect(Collectors.toSet());
	}

	private static List<String> lowerCase(Stream<String> lines) {
		return lines.map((line) -> line.toLowerCase(Locale.ROOT)).toList();
	}

}
