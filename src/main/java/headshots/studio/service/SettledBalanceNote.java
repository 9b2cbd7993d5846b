package headshots.studio.service;

import java.time.Instant;

import headshots.audit.Actor;

/**
 * A decision that a piece of guidance is still right although its neighbor changed after
 * it. It holds for the live revisions of that moment.
 *
 * @param pair the two live revisions
 * @param reason why, in a few words
 * @param settled when
 * @param by who decided
 */
public record SettledBalanceNote(BalancePair pair, String reason, Instant settled, Actor by) {

	/** The longest reason, in characters. */
	public static final int LONGEST = 200;

}
