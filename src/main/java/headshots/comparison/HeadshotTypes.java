package headshots.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;
import headshots.site.ContentReference;

import org.springframework.stereotype.Service;

/**
 * The headshot types and their looks: the columns of the matrix.
 */
@Service
public class HeadshotTypes extends PublishedKind<HeadshotTypeContent, HeadshotType> {

	public static final String KIND = ContentReference.TYPES;

	HeadshotTypes(HeadshotTypeRepository repository, PublishedContentCache published) {
		super(KIND, HeadshotTypeContent.class, repository, HeadshotType::new, published);
	}

	@Override
	public String path(HeadshotTypeContent content) {
		return Column.href(content.slug());
	}

	/** A look belongs to a type, and a type belongs to nothing. */
	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot snapshot) {
		List<ContentItem<HeadshotTypeContent>> all = snapshot.entries(this);
		Set<String> looks = all.stream()
			.filter((entry) -> entry.content().parent() != null)
			.map(ContentItem::key)
			.collect(Collectors.toSet());
		Map<String, Violation> problems = new LinkedHashMap<>();
		Map<String, String> titles = all.stream()
			.collect(Collectors.toMap(ContentItem::key, (entry) -> entry.content().title(), (one, other) -> one));
		all.stream().filter((entry) -> looks.contains(String.valueOf(entry.content().parent()))).forEach((entry) -> {
			String parent = String.valueOf(entry.content().parent());
			problems.put(entry.key(), new Violation("parent", parent.equals(entry.key())
					? "can’t be the type itself: choose another type, or none"
					: "can’t be “" + titles.get(parent) + "”, which is itself a look: a look belongs to a type"));
			// A change of a type into a look does not touch the looks that it has.
			problems.putIfAbsent(parent,
					new Violation("parent", "must stay empty, because this type has looks itself, such as \""
							+ entry.content().title() + "\""));
		});
		return problems;
	}

}
