package headshots.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.Entry;
import headshots.content.GuideVersion;
import headshots.content.LiveKind;
import headshots.content.Problem;

import org.springframework.stereotype.Service;

/**
 * The headshot types and their looks: the columns of the matrix.
 */
@Service
public class HeadshotTypes extends LiveKind<HeadshotTypeContent, HeadshotType> {

	public static final String KIND = "types";

	HeadshotTypes(HeadshotTypeRepository repository, GuideVersion version) {
		super(KIND, HeadshotTypeContent.class, repository, HeadshotType::new, version);
	}

	@Override
	public String path(HeadshotTypeContent content) {
		return Column.href(content.slug());
	}

	/** A look belongs to a type, and a type belongs to nothing. */
	@Override
	public Map<String, Problem> checkTogether(List<Entry<HeadshotTypeContent>> all) {
		Set<String> looks = all.stream()
			.filter((entry) -> entry.content().parent() != null)
			.map(Entry::key)
			.collect(Collectors.toSet());
		return all.stream()
			.filter((entry) -> looks.contains(String.valueOf(entry.content().parent())))
			.collect(Collectors.toMap(Entry::key, (entry) -> new Problem("parent",
					"names \"" + entry.content().parent() + "\", which is a look itself: looks belong to types")));
	}

}
