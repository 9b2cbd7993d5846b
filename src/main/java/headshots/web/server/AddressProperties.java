package headshots.web.server;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the guide's public address.
 *
 * @param baseUrl URL under which readers reach the guide: scheme, host and port, without
 * a path. Empty means http://localhost with the server's port
 */
@Validated
@ConfigurationProperties("guide")
public record AddressProperties(@DefaultValue("") @Pattern(regexp = "|https?://[A-Za-z0-9.\\-\\[\\]:]+",
		message = "must be a scheme and a host without a path, such as https://guide.example") String baseUrl) {

	public AddressProperties {
		baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
	}

}
