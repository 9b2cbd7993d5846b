package headshots.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;

import org.springframework.stereotype.Service;

/**
 * The studio's own details, of which there is one set.
 */
@Service
public class StudioProfiles extends PublishedKind<StudioProfileContent, StudioProfile> {

	public static final String KIND = "profiles";

	StudioProfiles(StudioProfileRepository repository, PublishedContentCache published) {
		super(KIND, StudioProfileContent.class, repository, StudioProfile::new, published);
	}

	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot snapshot) {
		List<ContentItem<StudioProfileContent>> all = snapshot.entries(this);
		return (all.size() > 1)
				? all.stream()
					.collect(Collectors.toMap(ContentItem::key,
							(item) -> new Violation("name",
									"is the second one: change the details that are live, or withdraw them first")))
				: Map.of();
	}

}
