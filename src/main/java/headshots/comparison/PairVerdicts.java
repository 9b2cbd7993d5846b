package headshots.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.content.ContentItem;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;

import org.springframework.stereotype.Service;

/**
 * The editors' answers for pairs of types and looks.
 */
@Service
public class PairVerdicts extends PublishedKind<PairVerdictContent, PairVerdict> {

	public static final String KIND = "verdicts";

	PairVerdicts(PairVerdictRepository repository, PublishedContentCache published) {
		super(KIND, PairVerdictContent.class, repository, PairVerdict::new, published);
	}

	@Override
	public boolean isPart() {
		return true;
	}

	/** A pair has one verdict, whichever of the two comes first. */
	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot snapshot) {
		List<ContentItem<PairVerdictContent>> all = snapshot.entries(this);
		Map<Set<String>, String> pairs = new HashMap<>();
		Map<String, Violation> problems = new LinkedHashMap<>();
		for (ContentItem<PairVerdictContent> item : all) {
			PairVerdictContent verdict = item.content();
			Set<String> pair = new HashSet<>(Arrays.asList(verdict.type(), verdict.other()));
			String known = pairs.putIfAbsent(pair, item.key());
			if (known != null) {
				// Only one of the two is being published; each says the same.
				Violation twice = new Violation("other", "already has a verdict with this type, the other way round");
				problems.put(item.key(), twice);
				problems.put(known, twice);
			}
		}
		return problems;
	}

}
