package headshots.studio.editing;

import headshots.publishing.ContentItemStatus;
import headshots.studio.StudioUrls;
import headshots.web.PageNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Renders the readers' page with the unsaved text of an editor in it, for the preview
 * panel beside the form. Stores nothing.
 */
@Controller
class PreviewPanelController {

	private final FormPreparation formPreparation;

	private final UnsavedPreview unsavedPreview;

	PreviewPanelController(FormPreparation formPreparation, UnsavedPreview unsavedPreview) {
		this.formPreparation = formPreparation;
		this.unsavedPreview = unsavedPreview;
	}

	/**
	 * Answers with the page, or with the notes alone while the text is on no page yet.
	 */
	@PostMapping(StudioUrls.KIND + "/{id:new|\\d{1,18}}" + StudioUrls.PREVIEW_PANEL)
	@Nullable ModelAndView preview(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		EditorSession session = this.formPreparation.again(this.formPreparation.editor(kind), entry(kind, id),
				parameters);
		return this.unsavedPreview.show(session, request, response)
			.map((panel) -> new ModelAndView("part/preview-notes :: notes(panel=${panel})", "panel", panel))
			.orElse(null);
	}

	private @Nullable ContentItemStatus entry(String kind, String id) {
		return id.equals("new") ? null
				: this.formPreparation.find(Long.parseLong(id))
					.filter((item) -> item.kind().equals(kind))
					.orElseThrow(PageNotFoundException::new);
	}

}
