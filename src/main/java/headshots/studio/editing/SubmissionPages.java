package headshots.studio.editing;

import java.util.List;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormDefinition;
import headshots.web.SeeOther;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers submitted forms of the editor. A form that was saved redirects to where its
 * button leads. A script that saves stays where it is: its answer is the editor's page
 * with the revision that it saved, from which it takes what has changed.
 */
@Component
class SubmissionPages {

	private final DraftFormService draftFormService;

	private final FormPreparation formPreparation;

	private final EditorPages pages;

	SubmissionPages(DraftFormService draftFormService, FormPreparation formPreparation, EditorPages pages) {
		this.draftFormService = draftFormService;
		this.formPreparation = formPreparation;
		this.pages = pages;
	}

	ModelAndView answer(DraftFormService.SubmissionResult result, MultiValueMap<String, String> parameters,
			StaffMember staff, boolean byScript) {
		DraftFormService.SavedDraft saved = result.saved();
		String visit = visit(parameters);
		if (saved == null) {
			return this.pages.page(result.editing(), staff, visit);
		}
		String action = String.valueOf(parameters.getFirst(StudioFields.ACTION));
		return switch (action) {
			case "preview" -> SeeOther.at(StudioUrls.preview(saved.item()));
			case "publish" -> SeeOther.at(StudioUrls.publication(saved.item().id()));
			default -> {
				String done = this.draftFormService.notice(saved, parameters);
				yield byScript ? inPlace(result.editing(), saved, done, staff, visit)
						: SeeOther.at(editor(saved, done));
			}
		};
	}

	/** The page of a conflict, at the field whose text was exchanged. */
	ModelAndView exchanged(FormDefinition editor, ContentItemStatus item, MultiValueMap<String, String> parameters,
			StaffMember staff) {
		return this.pages.page(this.formPreparation.exchanged(editor, item, parameters), staff, visit(parameters))
			.addObject("at", EditorFields.exchanged(parameters));
	}

	private static String visit(MultiValueMap<String, String> parameters) {
		return parameters.getOrDefault(EditorFields.VISIT, List.of("")).get(0);
	}

	private ModelAndView inPlace(EditorSession editing, DraftFormService.SavedDraft saved, String done,
			StaffMember staff, String visit) {
		EditorSession session = this.formPreparation.saved(editing.editor(), saved.item(), saved.revision());
		ModelAndView page = this.pages.page(EditorNotices.on(session, done), staff, visit);
		return this.pages.withNextStep(page, session, saved.changed());
	}

	/** The editor at the field that was edited last. */
	private static String editor(DraftFormService.SavedDraft saved, String done) {
		String at = saved.edited().isEmpty() ? "" : "at=" + saved.edited() + "&";
		return StudioUrls.editor(saved.item()) + "?" + at + "done=" + done;
	}

}
