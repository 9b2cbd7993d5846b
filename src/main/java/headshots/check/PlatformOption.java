package headshots.check;

/**
 * A platform that readers can choose.
 *
 * @param slug its slug
 * @param name its name
 * @param chosen whether it is chosen
 */
record PlatformOption(String slug, String name, boolean chosen) {
}
