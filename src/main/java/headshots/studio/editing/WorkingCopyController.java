package headshots.studio.editing;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.Drafts;
import headshots.publishing.WorkingCopies;
import headshots.studio.StudioUrls;
import headshots.studio.form.FormValues;
import headshots.web.PageNotFoundException;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Receives autosave requests: stores the text that a script sends while it is typed,
 * without saving a revision.
 */
@Controller
class WorkingCopyController {

	private final FormPreparation formPreparation;

	private final WorkingCopies copies;

	private final Drafts drafts;

	WorkingCopyController(FormPreparation formPreparation, WorkingCopies copies, Drafts drafts) {
		this.formPreparation = formPreparation;
		this.copies = copies;
		this.drafts = drafts;
	}

	/**
	 * Answers 204 if the text is stored, 409 if it is stored but there is a save since it
	 * began; 410 if it comes after its own form was saved, and 413 if it is too long, and
	 * so is not kept.
	 */
	@PostMapping(StudioUrls.KIND + "/{id:new|\\d{1,18}}/working-copy")
	ResponseEntity<Void> keep(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		EditorSession session = editing(kind, id, parameters);
		ContentItemStatus item = session.entry();
		boolean stale = item != null && item.latest() != session.number();
		if (stale && this.drafts.isTaken(session.token())) {
			return ResponseEntity.status(HttpStatus.GONE).build();
		}
		if (isEmpty(session)) {
			this.copies.discard(staff.id(), session.place());
		}
		else if (!this.copies.keep(staff.actor(), session.place(), session.number(), session.fields().json())) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
		}
		return ResponseEntity.status(stale ? HttpStatus.CONFLICT : HttpStatus.NO_CONTENT).build();
	}

	@PostMapping(StudioUrls.KIND + "/{id:new|\\d{1,18}}/working-copy/removal")
	ModelAndView discard(@PathVariable String kind, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal StaffMember staff) {
		EditorSession session = editing(kind, id, parameters);
		this.copies.discard(staff.id(), session.place());
		String place = session.place();
		return SeeOther.at(place + ((place.indexOf('?') < 0) ? "?" : "&") + "done=dropped");
	}

	private static boolean isEmpty(EditorSession session) {
		return session.fields().first(FormValues.NOTE).isEmpty()
				&& !session.editor().changes(session.fields(), session.base());
	}

	private EditorSession editing(String kind, String id, MultiValueMap<String, String> parameters) {
		return this.formPreparation.again(this.formPreparation.editor(kind), entry(kind, id), parameters);
	}

	private @Nullable ContentItemStatus entry(String kind, String id) {
		return id.equals("new") ? null
				: this.formPreparation.find(Long.parseLong(id))
					.filter((item) -> item.kind().equals(kind))
					.orElseThrow(PageNotFoundException::new);
	}

}
