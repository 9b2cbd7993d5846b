package headshots.comparison;

import java.util.LinkedHashMap;
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
		Map<String, Problem> problems = new LinkedHashMap<>();
		all.stream().filter((entry) -> looks.contains(String.valueOf(entry.content().parent()))).forEach((entry) -> {
			String parent = String.valueOf(entry.content().parent());
			problems.put(entry.key(),
					new Problem("parent", "names \"" + parent + "\", which is a look itself: looks belong to types"));
			// Whoever makes a type a look may not have touched the looks that it has.
			problems.putIfAbsent(parent, new Problem("parent",
					"makes a look of what has looks itself, such as \"" + entry.content().title() + "\""));
		});
		return problems;
	}

}
