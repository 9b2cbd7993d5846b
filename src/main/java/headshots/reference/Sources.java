package headshots.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.content.ContentVersion;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Reference;
import headshots.content.VersionedCache;

import org.springframework.stereotype.Service;

/**
 * The sources behind the guide's facts, to be cited by key.
 */
@Service
public class Sources extends PublishedKind<SourceContent, Source> {

	public static final String KIND = "sources";

	private final VersionedCache<Map<String, Citation>> citations;

	Sources(SourceRepository repository, PublishedContentCache published, ContentVersion version) {
		super(KIND, SourceContent.class, repository, Source::new, published);
		this.citations = new VersionedCache<>(version,
				() -> entries().stream().collect(Collectors.toMap(ContentItem::key, Citation::of)));
	}

	/** The references of a field that lists sources by key. */
	public static List<Reference> references(String field, List<String> keys) {
		return keys.stream().map((key) -> Reference.to(field, KIND, key)).toList();
	}

	/**
	 * Returns the sources to cite below a text.
	 * @param keys keys of live sources
	 * @return the citations in the order of the keys
	 */
	public Citations cite(List<String> keys) {
		Map<String, Citation> known = this.citations.get();
		return Citations.of(keys.stream().filter(known::containsKey).map(known::get).toList());
	}

	/** Returns whether the studio has yet to check some of them. */
	boolean areUnchecked() {
		return this.citations.get().values().stream().anyMatch(Citation::isUnchecked);
	}

}
