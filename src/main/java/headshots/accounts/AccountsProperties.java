package headshots.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the door is.
 *
 * @param passkeysRequiredForAdministrators whether administrators reach anything but
 * their own account only after a sign-in with a passkey
 */
@ConfigurationProperties("guide")
record AccountsProperties(@DefaultValue("false") boolean passkeysRequiredForAdministrators) {

}
