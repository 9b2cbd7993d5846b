package headshots.publishing;

import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentKind;
import headshots.content.PreviewContext;
import headshots.content.PublishedContentCache;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Renders the public pages with a draft in them, in a guide of publishing tests.
 */
abstract class PreviewedPages {

	private static final List<String> PAGES = List.of("/", "/headshots", "/headshots/actor", "/headshots/theatrical",
			"/aspects/styling", "/compare", "/compare/actor-vs-model", "/compare/theatrical-vs-digitals", "/prepare",
			"/faq", "/faq/cost", "/platforms", "/glossary", "/sources", "/sources/platform", "/search?q=light",
			"/changes", "/about", "/sitemap.xml", "/feed.atom", "/no-such-page");

	@Autowired
	Previews previews;

	@Autowired
	private ContentKindRegistry contentKindRegistry;

	@Autowired
	PublishedContentCache published;

	@Autowired
	ContentSerializer contents;

	@Autowired
	private WebApplicationContext context;

	private MockMvc mvc;

	@BeforeEach
	void serve() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).build();
	}

	final void renderEverything(ContentKey address, Content draft) throws Exception {
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

	final void assertNothingStays() {
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
	static List<String> shown() {
		return List.of("/", "/headshots", "/headshots/actor", "/compare/actor-vs-model", "/aspects/styling",
				"/search?q=actor");
	}

	final ContentKind<?> kind(String name) {
		return this.contentKindRegistry.find(name).orElseThrow();
	}

	final String text(String path) throws Exception {
		MockHttpServletResponse response = answer(path);
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return response.getContentAsString();
	}

	final int status(String path) throws Exception {
		return answer(path).getStatus();
	}

	private MockHttpServletResponse answer(String path) throws Exception {
		return this.mvc.perform(get(java.net.URI.create(path))).andReturn().getResponse();
	}

	static <C extends Content> List<ContentItem<C>> entries(ContentKind<C> kind) {
		return kind.entries();
	}

	private static <C extends Content> String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

	/** A record in which nothing is filled in. */
	static Content nothing(ContentKind<?> kind) {
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
