package headshots.feedback;

import java.time.Instant;

/**
 * The content of a valid token of a feedback form.
 *
 * @param issued when the form was rendered
 * @param id its random value
 */
record FeedbackToken(Instant issued, String id) {

}
