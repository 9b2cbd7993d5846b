package headshots.studio.overview;

import java.util.List;

import headshots.content.Content;
import headshots.media.Thumbnail;
import headshots.publishing.ContentItems;
import headshots.studio.ContentStateView;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.text.Highlight;
import headshots.text.SafeHtml;
import headshots.text.NameOrder;
import headshots.text.Tokenizer;
import headshots.web.Link;
import headshots.web.PageHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Finds words in everything that staff wrote: drafts, live and withdrawn entries.
 */
@Controller
class StudioSearchController {

	private static final int LONGEST = 100;

	private static final int MOST = 60;

	private static final int AROUND = 60;

	private final ContentItems items;

	private final FormDefinitions forms;

	StudioSearchController(ContentItems items, FormDefinitions forms) {
		this.items = items;
		this.forms = forms;
	}

	@GetMapping(StudioUrls.STUDIO + "/search")
	String search(@RequestParam(name = "q", defaultValue = "") String text, Model model) {
		String query = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
		List<String> words = Tokenizer.of(query);
		DraftContentLookup lookup = new DraftContentLookup(this.items);
		List<Found> found = words.isEmpty() ? List.of()
				: this.items.drafts()
					.stream()
					.flatMap((draft) -> find(draft, words, lookup).stream())
					.sorted(NameOrder.comparing(Found::name))
					.toList();
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "Search drafts and live content",
				"Everything written in the studio.", StudioUrls.STUDIO + "/search"));
		model.addAttribute("query", query);
		model.addAttribute("count", found.size());
		model.addAttribute("found", found.stream().limit(MOST).toList());
		return "studio/search";
	}

	/**
	 * Returns an entry that has all the words, with an excerpt around the first of them.
	 */
	private List<Found> find(ContentItems.Draft draft, List<String> words, DraftContentLookup lookup) {
		Content content = draft.content();
		FormDefinition editor = this.forms.find(draft.status().kind()).orElseThrow();
		String name = new ContentItemNames(lookup).of(content);
		StringBuilder all = new StringBuilder(name).append(" — ");
		FieldText.all(editor, content, lookup).forEach((field) -> all.append(field.text()).append(" … "));
		String text = all.toString().replace('\n', ' ');
		List<String> said = Tokenizer.of(text);
		boolean hasAll = words.stream().allMatch((word) -> said.stream().anyMatch((known) -> known.startsWith(word)));
		return hasAll ? List.of(new Found(name, editor.singular(), StudioUrls.editor(draft.status()),
				ContentStateView.of(draft.status()), excerpt(text, name.length(), words),
				Thumbnail.of(content).orElse(null))) : List.of();
	}

	private static SafeHtml excerpt(String text, int from, List<String> words) {
		String folded = Tokenizer.fold(text);
		// Folding may drop marks, so the place is only near; that is enough for an
		// excerpt.
		int found = words.stream()
			.mapToInt((word) -> folded.indexOf(word, from))
			.filter((at) -> at >= 0)
			.min()
			.orElse(from);
		int near = Math.max(0, Math.min(found, text.length()) - AROUND);
		int start = (near == 0) ? 0 : text.indexOf(' ', near) + 1;
		int end = (text.length() <= start + 3 * AROUND) ? text.length() : text.lastIndexOf(' ', start + 3 * AROUND);
		String part = text.substring(start, Math.max(start, end)).strip().replaceFirst("[ …—]+$", "");
		return Highlight.mark("… " + part + " …",
				(word) -> words.stream().anyMatch((sought) -> word.startsWith(sought)));
	}

	/**
	 * An entry that has the words.
	 *
	 * @param kind the singular name of its kind
	 * @param excerpt the text around the words, which are marked
	 * @param thumbnail the picture of a photograph; null for everything else
	 */
	record Found(String name, String kind, String href, ContentStateView state, SafeHtml excerpt,
			@Nullable Thumbnail thumbnail) {
	}

}
