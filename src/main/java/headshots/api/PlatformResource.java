package headshots.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The photo requirements of a casting platform. A value is null where the platform
 * publishes none.
 *
 * @param key its key, which never changes
 * @param name its name
 * @param markets the countries that it serves, or "International"
 * @param types the types that it serves
 * @param audience the people it serves, in a few words
 * @param shape orientation and ratio in words
 * @param upright whether a picture has to be taller than wide: "only" or "preferred"
 * @param ratio width to height: "4:5"
 * @param ratioRule the treatment of pictures in another ratio: "exact" (refused),
 * "cropped" or "circle"
 * @param minWidth the smallest width in pixels
 * @param minHeight the smallest height in pixels
 * @param maxWidth the largest width in pixels
 * @param maxHeight the largest height in pixels
 * @param advisedPixels the size that it recommends but does not require
 * @param formats the file formats that it takes, empty if it publishes none
 * @param minKilobytes the smallest file in units of 1000 bytes
 * @param maxKilobytes the largest file in units of 1000 bytes
 * @param color its rule on color and finish
 * @param colorOnly whether it refuses black-and-white pictures
 * @param pictures how many pictures it shows
 * @param remarks the rest
 * @param sources the sources that it cites
 * @param changed the day on which it last changed
 * @param links where it is found
 */
record PlatformResource(String key, String name, List<String> markets, List<ItemReference> types, String audience,
		@Nullable String shape, @Nullable String upright, @Nullable String ratio, @Nullable String ratioRule,
		@Nullable Integer minWidth, @Nullable Integer minHeight, @Nullable Integer maxWidth,
		@Nullable Integer maxHeight, @Nullable String advisedPixels, List<String> formats,
		@Nullable Integer minKilobytes, @Nullable Integer maxKilobytes, @Nullable String color, boolean colorOnly,
		@Nullable String pictures, @Nullable RichText remarks, List<SourceReference> sources, LocalDate changed,
		ItemLinks links) {

}
