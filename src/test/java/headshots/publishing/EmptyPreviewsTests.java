package headshots.publishing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.site.StudioProfiles;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public pages with drafts in which fields are empty. How a page is rendered from a
 * draft does not depend on the database, so that one is enough: {@link PreviewsTests}
 * renders the same pages on both.
 */
@PublishingTest
class EmptyPreviewsTests extends PreviewedPages {

	/** Kinds whose pages are those of what they are about. */
	private static final Set<String> WITHOUT_SLUG = Set.of("guidance", "verdicts", "advice");

	static Stream<String> kinds() {
		return GuideForms.definitions().all().stream().map(FormDefinition::kind);
	}

	/** All but photographs, of which there is none at first. */
	static Stream<String> kindsOfStarterContent() {
		return GuideForms.definitions()
			.all()
			.stream()
			.filter((form) -> !form.isUploaded())
			.map(FormDefinition::kind)
			.filter((kind) -> !kind.equals(StudioProfiles.KIND));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void anEmptyDraftOfAnyKindCanBeLookedAt(String kind) throws Exception {
		Content nothing = nothing(kind(kind));
		renderEverything(new ContentKey(kind, "t-nothing"), nothing);
		if (!WITHOUT_SLUG.contains(kind)) {
			Content named = this.contents.with(nothing, Map.of("slug", "t-nothing"));
			renderEverything(new ContentKey(kind, "t-nothing"), named);
		}
	}

	/** An editor clears every field of live content, one by one or all at once. */
	@ParameterizedTest
	@MethodSource("kindsOfStarterContent")
	void aLiveEntryWhoseTextIsAllClearedCanBeLookedAt(String kind) throws Exception {
		ContentItem<?> item = entries(kind(kind)).get(0);
		renderEverything(new ContentKey(kind, item.key()), nothing(kind(kind)));
		if (!WITHOUT_SLUG.contains(kind)) {
			renderEverything(new ContentKey(kind, item.key()),
					this.contents.with(nothing(kind(kind)), Map.of("slug", item.content().slug())));
		}
	}

	@Test
	void rowsWithoutAnythingInThemCanBeLookedAt() throws Exception {
		List<Map<String, Object>> empty = List.of(Map.of());
		renderEverything(new ContentKey("tips", "t-rows"),
				this.contents.with(nothing(kind("tips")), Map.of("slug", "t-rows", "sides", empty, "steps", empty)));
		renderEverything(new ContentKey("checklists", "t-rows"),
				this.contents.with(nothing(kind("checklists")), Map.of("slug", "t-rows", "groups", empty)));
		renderEverything(new ContentKey("questions", "t-rows"),
				this.contents.with(nothing(kind("questions")), Map.of("slug", "t-rows", "types", List.of("", "nobody"),
						"aspects", List.of("none"), "citations", List.of("hearsay"))));
	}

}
