package headshots.studio.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.recovery.RecoveredForm;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.editing.EditorPages;
import headshots.studio.editing.EditorSession;
import headshots.studio.editing.FormPreparation;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.media.UploadForm;
import headshots.studio.media.UploadPages;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives back text that was submitted without a session, with an expired form, or while
 * the disk was full. Only ever reached from within: refused forms are forwarded here.
 */
@Controller
class FormRecoveryController {

	private static final Pattern EDITOR = Pattern.compile(StudioUrls.STUDIO + "/([a-z]+)(?:/(\\d{1,18}))?");

	/** Pages whose several forms are sent to addresses below their own. */
	private static final Pattern PEOPLE = Pattern.compile("(/studio/(?:account|staff))(?:/.*)?");

	private final FormDefinitions forms;

	private final FormPreparation formPreparation;

	private final EditorPages pages;

	private final UploadPages uploads;

	private final RecoveredPages recoveredPages;

	FormRecoveryController(FormDefinitions forms, FormPreparation formPreparation, EditorPages pages,
			UploadPages uploads, RecoveredPages recoveredPages) {
		this.uploads = uploads;
		this.recoveredPages = recoveredPages;
		this.forms = forms;
		this.formPreparation = formPreparation;
		this.pages = pages;
	}

	@RequestMapping(RecoveredForm.PATH)
	ModelAndView recover(HttpServletRequest request, @AuthenticationPrincipal StaffMember staff) {
		RecoveredForm form = RecoveredForm.of(request).orElseThrow(PageNotFoundException::new);
		String path = form.data().path();
		Map<String, List<String>> parameters = form.data().parameters();
		HttpStatus answer = form.status();
		Matcher place = EDITOR.matcher(path);
		Optional<FormDefinition> editor = place.matches() ? this.forms.find(place.group(1)) : Optional.empty();
		if (editor.isEmpty()) {
			return this.recoveredPages.find(form, staff).orElseGet(() -> notTaken(path, parameters, answer));
		}
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(parameters);
		if (place.group(2) == null && editor.get().isUploaded()) {
			UploadForm upload = new UploadForm(typed.getFirst("title"), typed.getFirst("credit"),
					typed.getFirst(StudioFields.FORM), "0", "", typed.getFirst("attach"));
			return this.uploads.again(null, upload, answer);
		}
		ContentItemStatus item = (place.group(2) != null) ? this.formPreparation.find(Long.parseLong(place.group(2)))
			.filter((known) -> known.kind().equals(editor.get().kind()))
			.orElseThrow(PageNotFoundException::new) : null;
		EditorSession session = this.formPreparation.again(editor.get(), item, typed);
		return this.pages.page(session.with(FormRecoveryReason.of(answer).notice()).answered(answer), staff);
	}

	private static ModelAndView notTaken(String path, Map<String, List<String>> parameters, HttpStatus status) {
		ModelAndView page = new ModelAndView("studio/not-taken", status);
		page.addObject("page", PageHead.of(PageHead.PageKind.UNLISTED, "Nothing was changed",
				FormRecoveryReason.of(status).explanation(), StudioUrls.STUDIO));
		page.addObject("why", FormRecoveryReason.of(status).explanation());
		page.addObject("again", path.startsWith(StudioUrls.STUDIO) ? pressedOn(path, parameters) : StudioUrls.STUDIO);
		page.addObject("typed",
				PEOPLE.matcher(path).matches()
						? parameters.values().stream().flatMap(List::stream).filter((text) -> !text.isBlank()).toList()
						: List.of());
		return page;
	}

	/** The page on which a button was pressed, as far as its address tells. */
	private static String pressedOn(String path, Map<String, List<String>> parameters) {
		if (path.equals(StudioUrls.STUDIO + "/publication")) {
			return path + parameters.getOrDefault(StudioFields.SHOWN, List.of())
				.stream()
				.map((shown) -> shown.replaceAll(":.*", ""))
				.filter((id) -> id.matches("\\d{1,18}"))
				.map((id) -> StudioFields.ENTRY + "=" + id)
				.collect(Collectors.joining("&", "?", ""));
		}
		Matcher people = PEOPLE.matcher(path);
		return people.matches() ? people.group(1) : path.replaceFirst(
				"(/working-copy)?/(removal|order|order-on-page|choice|checks|requests/\\d+)$|/working-copies/undo$",
				"");
	}

}
