package headshots.studio.service;

/**
 * A piece of guidance and the one that readers compare it with, as readers see both.
 *
 * @param entry the number of the piece
 * @param revision its live revision
 * @param neighbor the number of the other one
 * @param neighborRevision the live revision of the other one
 */
public record BalancePair(long entry, int revision, long neighbor, int neighborRevision) {

}
