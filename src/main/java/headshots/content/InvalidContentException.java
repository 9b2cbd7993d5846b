package headshots.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Files that were read and refused as a whole: nothing of them was taken.
 */
public class InvalidContentException extends RuntimeException {

	private final List<ContentViolation> refusals;

	public InvalidContentException(List<ContentViolation> refusals) {
		super(refusals.stream()
			.map(ContentViolation::toString)
			.collect(Collectors.joining("\n  ", "The content is invalid; nothing was imported:\n  ", "")));
		this.refusals = List.copyOf(refusals);
	}

	public List<ContentViolation> refusals() {
		return this.refusals;
	}

}
