package headshots.packages;

import java.util.List;

import headshots.content.CarriesLinks;
import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.Reference;
import headshots.content.Violation;
import headshots.site.ContentReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A package that the studio offers.
 *
 * @param included the parts of a session, one short line each
 * @param looks keys of the types and looks that it is for
 * @param price the price in words, null if the studio does not publish it
 * @param remarks further remarks, Markdown
 */
@Embeddable
public record SessionPackageContent(String slug, @Size(max = 60) String name,
		@JdbcTypeCode(SqlTypes.JSON) List<@Size(max = 120) String> included,
		@JdbcTypeCode(SqlTypes.JSON) List<String> looks, @Size(max = 80) @Nullable String price,
		@CarriesLinks @Column(length = 2000) @Size(max = 2000) @Nullable String remarks, int position) implements Content {

	public SessionPackageContent {
		slug = Content.text(slug);
		name = Content.text(name);
		included = Content.list(included);
		looks = Content.list(looks);
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public List<Violation> check() {
		return new ContentValidator(SessionPackageContent.class).slug("slug", this.slug)
			.text("name", this.name)
			.texts("included", this.included, 1)
			.optionalText("price", this.price)
			.optionalText("remarks", this.remarks)
			.number("position", this.position, 1, Integer.MAX_VALUE)
			.problems();
	}

	@Override
	public List<Reference> references() {
		return ContentReference.references("looks", ContentReference.TYPES, this.looks);
	}

}
