package headshots.site;

import java.util.List;
import java.util.Set;
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
 * @param introduction a few sentences about it, Markdown, null without any
 * @param people those who work there
 * @param place the postal address or the town
 * @param email where readers write to
 * @param phone the number with its country code, as people read it
 * @param contactForm the web address of a form
 */
@Embeddable
public record StudioProfileContent(String slug, @Size(max = 60) String name,
		@CarriesLinks @Column(length = 1000) @Size(max = 1000) @Nullable String introduction,
		@JdbcTypeCode(SqlTypes.JSON) List<Person> people, @Size(max = 160) @Nullable String place,
		@Size(max = 120) String email, @Size(max = 40) @Nullable String phone,
		@CarriesLinks(CarriesLinks.LinkSyntax.ADDRESS) @Column(length = 500) @Size(
				max = ContentValidator.LONGEST_ADDRESS) @Nullable String contactForm)
		implements
			Content {

	/** Places that the About page names; a slug becomes the name of a place too. */
	static final Set<String> PLACES = Set.of("who", "facts", "contact", "scripts", "privacy");

	private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{5,}");

	public StudioProfileContent {
		slug = Content.text(slug);
		name = Content.text(name);
		email = Content.text(email);
		people = Content.list(people);
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public List<Violation> check() {
		ContentValidator validator = new ContentValidator(StudioProfileContent.class).slug("slug", this.slug)
			.require(!PLACES.contains(this.slug), "slug", "is reserved: choose another one")
			.text("name", this.name)
			.optionalText("introduction", this.introduction)
			.require(!this.people.isEmpty(), "people", "is missing: name at least one person");
		for (int i = 0; i < this.people.size(); i++) {
			String person = "people." + (i + 1);
			validator.text(person + ".name", this.people.get(i).name());
			validator.text(person + ".role", this.people.get(i).role());
		}
		return validator.optionalText("place", this.place)
			.text("email", this.email)
			.require(this.email.isEmpty() || mail() != null, "email",
					"must be an email address, such as hello@example.com")
			.optionalText("phone", this.phone)
			.optionalWebAddress("contactForm", this.contactForm)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

	/** The email address as a link; a draft may hold any text, and then it has none. */
	public @Nullable String mail() {
		return EMAIL.matcher(this.email).matches() ? "mailto:" + this.email : null;
	}

	/** The phone number as a link, null if it has more than digits and their dividers. */
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
