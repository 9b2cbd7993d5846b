package headshots.content;

/**
 * Reports that readers see other published content than before, whichever node published
 * it. Listeners take no time: the publishing request waits for them.
 *
 * @param version the content version that is in memory now
 */
public record ContentChangedEvent(long version) {

}
