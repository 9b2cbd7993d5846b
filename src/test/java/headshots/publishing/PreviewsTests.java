package headshots.publishing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import headshots.comparison.GuidanceContent;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PreviewContext;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The public pages with a draft in them, for one thread and as long as it looks.
 */
@PublishingTest
class PreviewsTests extends PreviewedPages {

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private ContentItems items;

	@Test
	void oneThreadSeesTheDraftAndOthersDoNot() throws Exception {
		ContentKey address = new ContentKey("types", "actor");
		Content draft = this.contents.with(this.published.snapshot().find(address).orElseThrow().content(),
				Map.of("name", "Zebrine", "title", "Zebrine headshots", "summary", "Zebrine."));
		ContentSnapshot edition = this.previews.edition(address, draft);
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			PreviewContext.during(edition, () -> {
				assertThat(PreviewContext.isActive()).isTrue();
				assertThat(this.published.snapshot().find(address).orElseThrow().content()).isEqualTo(draft);
				for (String path : shown()) {
					assertThat(text(path)).as(path).contains("Zebrine");
					assertThat(other.submit(() -> text(path)).get()).as(path).doesNotContain("Zebrine");
				}
				assertThat(other.submit(() -> this.published.snapshot().find(address).orElseThrow().content()).get())
					.isNotEqualTo(draft);
				return null;
			});
		}
		finally {
			other.shutdownNow();
		}
		assertNothingStays();
	}

	@Test
	void publicationsOfOthersReachThem() throws Exception {
		ContentKey address = new ContentKey("types", "actor");
		Content draft = this.contents.with(this.published.snapshot().find(address).orElseThrow().content(),
				Map.of("name", "Zebrine"));
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			PreviewContext.during(this.previews.edition(address, draft), () -> {
				text("/glossary");
				other.submit(() -> this.fixtures.live("terms", Samples.term("quagga", "A quagga."))).get();
				assertThat(other.submit(() -> text("/glossary")).get()).contains("quagga");
				assertThat(text("/glossary")).doesNotContain("quagga");
				return null;
			});
		}
		finally {
			other.shutdownNow();
		}
		assertThat(text("/glossary")).contains("quagga");
		assertNothingStays();
	}

	@Test
	void nothingStaysAfterAFailure() {
		ContentKey address = new ContentKey("types", "actor");
		ContentSnapshot edition = this.previews.edition(address, nothing(kind("types")));
		assertThatExceptionOfType(java.io.IOException.class).isThrownBy(() -> PreviewContext.during(edition, () -> {
			text("/headshots");
			throw new java.io.IOException("The reader has gone");
		}));
		assertNothingStays();
	}

	@Test
	void anEditionIsNotLaidOverAnother() throws Exception {
		ContentSnapshot edition = this.published.snapshot();
		PreviewContext.during(edition, () -> assertThatIllegalStateException()
			.isThrownBy(() -> PreviewContext.during(edition, () -> "never")));
		assertThat(PreviewContext.isActive()).isFalse();
	}

	@Test
	void aDraftPieceOfGuidanceShowsTheDraftsThatItBelongsTo() throws Exception {
		this.fixtures.draft("types", Samples.type("draft-type", null));
		this.fixtures.draft("types", Samples.type("draft-look", "draft-type"));
		GuidanceContent guidance = Samples.guidance("draft-look", "A zebrine phrase");
		ContentKey address = this.fixtures.status(this.fixtures.draft("guidance", guidance)).address();
		PreviewContext.during(this.previews.edition(address, guidance), () -> {
			assertThat(text("/headshots/draft-look")).contains("A zebrine phrase");
			assertThat(text("/headshots/draft-type")).doesNotContain("A zebrine phrase");
			assertThat(text("/compare/draft-look-vs-model")).contains("A zebrine phrase");
			return null;
		});
		assertThat(status("/headshots/draft-look")).isEqualTo(404);
		assertThat(status("/headshots/draft-type")).isEqualTo(404);
		assertNothingStays();
	}

	@Test
	void draftsThatBelongToEachOtherInACircleEndSomewhere() throws Exception {
		this.fixtures.draft("types", Samples.type("circle-a", "circle-b"));
		this.fixtures.draft("types", Samples.type("circle-b", "circle-a"));
		for (Content draft : List.of(Samples.type("circle-a", "circle-b"), Samples.type("circle-c", "circle-c"),
				Samples.type("circle-d", "nobody"))) {
			renderEverything(new ContentKey("types", draft.slug()), draft);
		}
	}

	@Test
	void severalDraftsAreLaidOverTheGuideAtOnce() throws Exception {
		this.fixtures.draft("types", Samples.type("several-type", null));
		this.fixtures.draft("guidance", Samples.guidance("several-type", "A zebrine phrase"));
		this.fixtures.live("terms", Samples.term("several-live", "Published."));
		List<ContentItems.Draft> drafts = this.items.unpublished();
		assertThat(drafts).extracting((draft) -> draft.status().key())
			.contains("several-type")
			.doesNotContain("several-live", "actor");
		assertThat(drafts).noneMatch((draft) -> draft.status().isLive());
		PreviewContext.during(this.previews.edition(drafts), () -> {
			assertThat(text("/headshots/several-type")).contains("A zebrine phrase");
			return null;
		});
		assertThat(status("/headshots/several-type")).isEqualTo(404);
		assertNothingStays();
	}

}
