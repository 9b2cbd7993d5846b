package headshots.studio.service;

import java.time.Instant;

import headshots.audit.Actor;

/**
 * A comment of a member of staff on a content item, which readers never see.
 *
 * @param id its number; later comments have higher ones
 * @param by who wrote it, by the name of that time
 * @param written when
 * @param text plain text of one or more paragraphs
 */
public record Comment(long id, Actor by, Instant written, String text) {

	/** The longest text, in characters. */
	public static final int LONGEST = 2000;

}
