package headshots.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs the guide.
 *
 * @param studio the studio's name
 * @param contact an e-mail address that readers may write to; empty while there is none
 */
@Validated
@ConfigurationProperties("guide")
record SiteProperties(@DefaultValue("The studio") @NotBlank String studio, @DefaultValue("") @Email String contact) {

}
