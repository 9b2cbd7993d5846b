package headshots.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of staff accounts.
 *
 * @param passkeysRequiredForAdministrators whether administrators must sign in with a
 * passkey before they reach more than their own account
 */
@ConfigurationProperties("guide")
public record AccountsProperties(@DefaultValue("false") boolean passkeysRequiredForAdministrators) {

}
