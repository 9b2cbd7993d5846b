package headshots.studio;

/**
 * A working copy that was kept for somebody and is offered, not put into the fields.
 *
 * @param time when it was kept, as people say it
 * @param stale whether the entry has been saved since the copy began
 * @param show the address that shows it in the fields
 * @param discard the address that throws it away
 */
record KeptCopy(String time, boolean stale, String show, String discard) {

}
