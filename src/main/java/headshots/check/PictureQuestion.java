package headshots.check;

import java.util.List;

/**
 * A question about a picture that only the person in it can answer.
 *
 * @param ask the question
 * @param why its reason, one or two sentences
 * @param sources keys of sources
 */
record PictureQuestion(String ask, String why, List<String> sources) {
}
