package headshots.publishing;

import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import headshots.comparison.GuidanceContent;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentKind;
import headshots.content.ContentSnapshot;
import headshots.content.PreviewContext;
import headshots.content.PublishedContentCache;
import headshots.site.StudioProfiles;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The public pages with a draft in them, for one thread and as long as it looks.
 */
@PublishingTest
class PreviewsTests {

	private static final List<String> PAGES = List.of("/", "/headshots", "/headshots/actor", "/headshots/theatrical",
			"/aspects/styling", "/compare", "/compare/actor-vs-model", "/compare/theatrical-vs-digitals", "/prepare",
			"/faq", "/faq/cost", "/platforms", "/glossary", "/sources", "/sources/platform", "/search?q=light",
			"/changes", "/about", "/sitemap.xml", "/feed.atom", "/no-such-page");

	/** Kinds whose pages are those of what they are about. */
	private static final Set<String> WITHOUT_SLUG = Set.of("guidance", "verdicts", "advice");

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private Previews previews;

	@Autowired
	private ContentItems items;

	@Autowired
	private ContentKindRegistry contentKindRegistry;

	@Autowired
	private PublishedContentCache published;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private WebApplicationContext context;

	private MockMvc mvc;

	@BeforeEach
	void serve() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).build();
	}

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

	private void renderEverything(ContentKey address, Content draft) throws Exception {
		Set<String> paths = new LinkedHashSet<>(PAGES);
		String path = path(kind(address.kind()), draft);
		boolean nested = draft.references().stream().anyMatch((reference) -> reference.owning());
		// A photograph has an address, and no page of its own.
		boolean ownPage = path != null && !path.endsWith("/") && !path.startsWith("/media/");
		if (ownPage && !nested) {
			paths.add(path);
			paths.add("/compare/" + draft.slug() + "-vs-model");
		}
		PreviewContext.during(this.previews.edition(address, draft), () -> {
			assertThat(this.published.snapshot().find(address).orElseThrow().content()).isEqualTo(draft);
			for (String page : paths) {
				assertThat(status(page)).as(page + " with " + draft).isLessThan(500);
			}
			if (path != null && paths.contains(path)) {
				assertThat(status(path)).as(path).isEqualTo(200);
			}
			return null;
		});
		assertNothingStays();
	}

	private void assertNothingStays() {
		assertThat(PreviewContext.isActive()).isFalse();
		assertThat(this.published.snapshot().addresses()).noneMatch((address) -> address.key().startsWith("t-"));
		try {
			for (String path : shown()) {
				assertThat(text(path)).as(path).contains("Actor").doesNotContain("Zebrine", "zebrine");
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Pages that show the name of a type. */
	private static List<String> shown() {
		return List.of("/", "/headshots", "/headshots/actor", "/compare/actor-vs-model", "/aspects/styling",
				"/search?q=actor");
	}

	private ContentKind<?> kind(String name) {
		return this.contentKindRegistry.find(name).orElseThrow();
	}

	private String text(String path) throws Exception {
		MockHttpServletResponse response = answer(path);
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return response.getContentAsString();
	}

	private int status(String path) throws Exception {
		return answer(path).getStatus();
	}

	private MockHttpServletResponse answer(String path) throws Exception {
		return this.mvc.perform(get(java.net.URI.create(path))).andReturn().getResponse();
	}

	private static <C extends Content> List<ContentItem<C>> entries(ContentKind<C> kind) {
		return kind.entries();
	}

	private static <C extends Content> String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

	/** A record in which nothing is filled in. */
	private static Content nothing(ContentKind<?> kind) {
		try {
			Constructor<?> constructor = kind.contentType().getDeclaredConstructors()[0];
			Object[] nothing = Stream.of(constructor.getParameterTypes())
				.map((type) -> (type == int.class) ? (Object) 0 : (type == boolean.class) ? (Object) false : null)
				.toArray();
			return (Content) constructor.newInstance(nothing);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
