package headshots.studio.comments;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffMember;
import headshots.audit.Actor;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.recovery.RecoveredForm;
import headshots.studio.Notice;
import headshots.studio.RecoveredPage;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.ViolationView;
import headshots.studio.service.Comment;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the thread of comments on an item with the form for another one.
 */
@Component
class CommentPages implements RecoveredPage {

	private static final Pattern PATH = Pattern.compile(StudioUrls.STUDIO + "/entries/(\\d{1,18})/comments");

	private final ContentItems items;

	private final CommentViews views;

	private final StaffAccounts accounts;

	CommentPages(ContentItems items, CommentViews views, StaffAccounts accounts) {
		this.items = items;
		this.views = views;
		this.accounts = accounts;
	}

	ContentItemStatus item(long id) {
		return this.items.find(id).orElseThrow(PageNotFoundException::new);
	}

	ModelAndView page(ContentItemStatus item, CommentForm form, StaffMember staff) {
		String name = new ContentItemNames(new DraftContentLookup(this.items))
			.of(this.items.latest(item.id()).content());
		ModelAndView page = new ModelAndView("studio/comments");
		page.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Comments on " + ContentItemNames.quoted(name),
							"Ask a colleague to look, and reply.", StudioUrls.STUDIO)
					.below(new Link(name, StudioUrls.editor(item))));
		page.addObject("entry", item);
		page.addObject("thread", this.views.of(item.id(), staff));
		page.addObject("colleagues", colleagues(staff));
		page.addObject("limit", Comment.LONGEST);
		page.addObject("form", form);
		page.addObject("problems", List.of());
		return page;
	}

	ModelAndView refused(ContentItemStatus item, CommentForm form, List<ViolationView> problems, StaffMember staff) {
		ModelAndView page = page(item, form, staff);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("problems", problems);
		return page;
	}

	/** Finds the person that a form asks; empty unless that person can be asked. */
	Optional<Actor> colleague(CommentForm form, StaffMember staff) {
		return colleagues(staff).stream()
			.map(StaffAccount::member)
			.filter((member) -> String.valueOf(member.id()).equals(form.colleague()))
			.map(StaffMember::actor)
			.findFirst();
	}

	@Override
	public Optional<ModelAndView> recover(RecoveredForm recovered, StaffMember staff) {
		Matcher path = PATH.matcher(recovered.data().path());
		if (!path.matches()) {
			return Optional.empty();
		}
		CommentForm form = new CommentForm(recovered.data().first(CommentFields.COMMENT),
				recovered.data().first(CommentFields.COLLEAGUE), recovered.data().first("form"));
		ModelAndView page = page(item(Long.parseLong(path.group(1))), form, staff);
		page.setStatus(recovered.status());
		page.addObject("notice", (recovered.status() == HttpStatus.INSUFFICIENT_STORAGE)
				? Notice.warning("Your comment isn’t added yet because the server’s disk is almost full. It’s still in "
						+ "the field. Leave this page open and tell your server administrator; once there’s space "
						+ "again, press the button again.")
				: Notice.kept("Your comment isn’t added yet because this page was open too long. It’s still in the "
						+ "field; press the button again to add it."));
		return Optional.of(page);
	}

	/** Everyone who can sign in, except the person who asks. */
	private List<StaffAccount> colleagues(StaffMember staff) {
		return this.accounts.all()
			.stream()
			.filter((account) -> account.enabled() && account.joined() && account.member().id() != staff.id())
			.toList();
	}

}
