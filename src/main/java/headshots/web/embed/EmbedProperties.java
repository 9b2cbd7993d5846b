package headshots.web.embed;

import java.util.List;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of pages in frames on other sites.
 *
 * @param allowedSites the origins whose pages may show pages of the guide in frames:
 * scheme, host and port, without a path. With none, no site may
 */
@Validated
@ConfigurationProperties("guide.embed")
public record EmbedProperties(@DefaultValue List<@Pattern(regexp = "https?://(\\*\\.)?[A-Za-z0-9.\\-]+(:\\d{1,5})?",
		message = "must be a scheme and a host without a path, such as https://studio.example") String> allowedSites) {

	public EmbedProperties {
		allowedSites = allowedSites.stream().map(EmbedProperties::origin).toList();
	}

	private static String origin(String site) {
		return site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
	}

}
