package headshots.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A requirement that concerns one property of a picture. Which of the values it has
 * depends on the {@link StandardSubject}.
 *
 * @param from the lowest value, percent
 * @param to the highest value, percent
 * @param stops the largest difference, in stops
 * @param months the greatest age, in months
 * @param asked the same in words, where they do not follow from the numbers
 * @param sources keys of sources
 */
record StandardRule(@Nullable Integer from, @Nullable Integer to, @Nullable Integer stops, @Nullable Integer months,
		@Nullable String asked, List<String> sources) {
}
