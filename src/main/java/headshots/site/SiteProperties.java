package headshots.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings that tell readers who runs the guide.
 *
 * @param studio name of the studio
 * @param contact e-mail address for readers; by default none is shown
 */
@Validated
@ConfigurationProperties("guide")
record SiteProperties(@DefaultValue("The studio") @NotBlank String studio, @DefaultValue("") @Email String contact) {

}
