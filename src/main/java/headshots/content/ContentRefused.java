package headshots.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Files that were read and refused as a whole: nothing of them was taken.
 */
public class ContentRefused extends RuntimeException {

	private final List<Refusal> refusals;

	public ContentRefused(List<Refusal> refusals) {
		super(refusals.stream()
			.map(Refusal::toString)
			.collect(Collectors.joining("\n  ", "The content was refused and nothing of it was taken:\n  ", "")));
		this.refusals = List.copyOf(refusals);
	}

	public List<Refusal> refusals() {
		return this.refusals;
	}

}
