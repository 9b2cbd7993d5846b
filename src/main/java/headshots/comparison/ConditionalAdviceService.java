package headshots.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import headshots.content.ContentItem;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;

import org.springframework.stereotype.Service;

/**
 * The advice that goes for some readers only: in addition to the cells of the matrix.
 */
@Service
public class ConditionalAdviceService extends PublishedKind<ConditionalAdviceContent, ConditionalAdvice> {

	public static final String KIND = "advice";

	ConditionalAdviceService(ConditionalAdviceRepository repository, PublishedContentCache published) {
		super(KIND, ConditionalAdviceContent.class, repository, ConditionalAdvice::new, published);
	}

	@Override
	public boolean isPart() {
		return true;
	}

	/** A cell has one piece of advice for each condition. */
	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot snapshot) {
		Map<String, String> places = new HashMap<>();
		Map<String, Violation> problems = new LinkedHashMap<>();
		for (ContentItem<ConditionalAdviceContent> item : snapshot.entries(this)) {
			String known = places.putIfAbsent(item.content().slug(), item.key());
			if (known != null) {
				// Only one of the two is being published; each says the same.
				Violation twice = new Violation("condition", "already has advice for this type and aspect");
				problems.put(item.key(), twice);
				problems.put(known, twice);
			}
		}
		return problems;
	}

}
