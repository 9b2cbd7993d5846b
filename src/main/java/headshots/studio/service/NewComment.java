package headshots.studio.service;

import headshots.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A comment that is about to be added.
 *
 * @param entryId the number of the item that it is about
 * @param text its text, up to {@link Comment#LONGEST} characters
 * @param by who wrote it
 * @param colleague the person who is asked to look, null if it asks no one
 * @param submissionId the ID of its submission; the same form sent twice is one comment
 */
public record NewComment(long entryId, String text, Actor by, @Nullable Actor colleague, String submissionId) {

}
