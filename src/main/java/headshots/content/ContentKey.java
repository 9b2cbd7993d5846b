package headshots.content;

/**
 * Which entry is meant, across all kinds.
 *
 * @param kind the kind's name
 * @param key the entry's key
 */
public record ContentKey(String kind, String key) {

}
