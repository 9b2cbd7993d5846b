package headshots.studio.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.Violation;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentSerializer;
import headshots.publishing.Previews;
import headshots.studio.DraftRenderer;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FormBindingResult;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.ViolationView;
import headshots.text.Slug;
import headshots.web.PreviewBar;
import headshots.web.PreviewPanel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Shows readers' pages with the text that is in a form now. It reads the database and
 * writes nothing to it; incomplete text is shown as far as it goes.
 */
@Component
class UnsavedPreview {

	/** Marks names that only this preview knows, so that no other item has them. */
	private static final String UNSAVED = "unsaved-";

	private final ContentItems items;

	private final ContentSerializer contents;

	private final Previews previews;

	private final DraftRenderer draftRenderer;

	UnsavedPreview(ContentItems items, ContentSerializer contents, Previews previews, DraftRenderer draftRenderer) {
		this.items = items;
		this.contents = contents;
		this.previews = previews;
		this.draftRenderer = draftRenderer;
	}

	/**
	 * Lets the readers' page answer the request.
	 * @param session the form with the text in its fields
	 * @return empty if the page was written; else the notes, because the text is on no
	 * page yet
	 */
	Optional<PreviewPanel> show(EditorSession session, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		FormDefinition form = session.editor();
		FormBindingResult result = form.read(session.fields(), session.base());
		if (session.entry() == null && form.isKeyed() && form.key(result.content()).isEmpty()) {
			return Optional.of(new PreviewPanel("", "",
					sentences(form, Stream.concat(result.problems().stream(), result.content().check().stream()))));
		}
		ContentKey key = key(session, result.content());
		Content content = named(form, key, result.content());
		ContentSnapshot snapshot = this.previews.edition(key, content);
		List<String> missing = sentences(form, Stream.concat(result.problems().stream(),
				snapshot.check(List.of(key)).stream().map(ContentViolation::problem)));
		if (snapshot.holder(key, snapshot).isPresent()) {
			// Another item has this address; the page shows the one that is written here.
			content = this.contents.with(content, Map.of(FormDefinition.SLUG, UNSAVED + key.key()));
			snapshot = this.previews.edition(key, content);
		}
		boolean shown = this.draftRenderer.render(snapshot, key, content, (location) -> new PreviewBar(location.place(),
				"", StudioUrls.PICTURES, new PreviewPanel(location.path(), location.place(), missing)), request,
				response);
		return shown ? Optional.empty() : Optional.of(new PreviewPanel("", "", missing));
	}

	/** Returns the key of the item, or one for as long as it has none. */
	private static ContentKey key(EditorSession session, Content content) {
		ContentItemStatus item = session.entry();
		if (item != null) {
			return item.address();
		}
		FormDefinition form = session.editor();
		return new ContentKey(form.kind(), form.isKeyed() ? content.slug() : UNSAVED + form.kind());
	}

	/** Returns the record with a slug, which a save would make from its name. */
	private Content named(FormDefinition form, ContentKey key, Content content) {
		if (form.isKeyed() || !content.slug().isEmpty()) {
			return content;
		}
		String slug = Slug.of(content.name());
		return this.contents.with(content, Map.of(FormDefinition.SLUG, slug.isEmpty() ? key.key() : slug));
	}

	private List<String> sentences(FormDefinition form, Stream<Violation> violations) {
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		return violations.map((violation) -> ViolationView.of(form, violation, names).text() + ".").distinct().toList();
	}

}
