package headshots.site;

import java.util.List;
import java.util.regex.Pattern;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who runs the guide and how to reach them.
 *
 * @param name the name of the studio
 * @param introduction a few sentences about it, Markdown, null if there are none
 * @param people those who work there
 * @param place the postal address or the town
 * @param email where readers write to
 * @param phone the number with its country code, as people read it
 * @param contactForm the web address of a form
 */
@Embeddable
public record StudioProfileContent(@Size(max = 60) String name,
		@CarriesLinks @Column(length = 1000) @Size(max = 1000) @Nullable String introduction,
		@JdbcTypeCode(SqlTypes.JSON) List<Person> people, @Size(max = 160) @Nullable String place,
		@Size(max = 120) @Nullable String email, @Size(max = 40) @Nullable String phone,
		@CarriesLinks(CarriesLinks.LinkSyntax.ADDRESS) @Column(length = 500) @Size(
				max = ContentValidator.LONGEST_ADDRESS) @Nullable String contactForm)
		implements
			Content {

	private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{5,}");

	public StudioProfileContent {
		name = Content.text(name);
		people = Content.list(people);
	}

	/** There is one, which its kind names already. */
	@Override
	public String slug() {
		return "studio";
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(StudioProfileContent.class).text("name", this.name)
			.optionalText("introduction", this.introduction)
			.require(!this.people.isEmpty(), "people", "is missing: name at least one person");
		for (int i = 0; i < this.people.size(); i++) {
			String person = "people." + (i + 1);
			validator.text(person + ".name", this.people.get(i).name());
			validator.text(person + ".role", this.people.get(i).role());
		}
		return validator.optionalText("place", this.place)
			.optionalText("email", this.email)
			.require(this.email == null || mail() != null, "email",
					"must be an email address, such as hello@example.com")
			.optionalText("phone", this.phone)
			.require(this.phone == null || call() != null, "phone",
					"can contain only digits, spaces, hyphens, dots and parentheses, after a plus sign")
			.optionalWebAddress("contactForm", this.contactForm)
			.require(this.email != null || this.phone != null || this.contactForm != null, "email",
					"is missing: give an email address, a phone number or a contact form")
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

	/** The email address as a link; a draft may hold any text, and then it has none. */
	public @Nullable String mail() {
		return (this.email != null && EMAIL.matcher(this.email).matches()) ? "mailto:" + this.email : null;
	}

	/** The phone number as a link; a draft may hold any text, and then it has none. */
	public @Nullable String call() {
		return (this.phone != null && PHONE.matcher(this.phone).matches())
				? "tel:" + this.phone.replaceAll("[^+0-9]", "") : null;
	}

	/** The contact form as a link; a draft may hold any text, and then it has none. */
	public @Nullable String form() {
		return (this.contactForm != null && ContentValidator.isWebAddress(this.contactForm)) ? this.contactForm : null;
	}

	/**
	 * A person who works at the studio.
	 *
	 * @param role the part that the person has, such as "photographer"
	 */
	public record Person(@Size(max = 60) String name, @Size(max = 80) String role) {

		public Person {
			name = Content.text(name);
			role = Content.text(role);
		}

	}

}
