package headshots.accounts.passkey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.accounts.StaffAuthentication;
import headshots.accounts.StaffMember;
import headshots.audit.AuditLog;
import headshots.web.BaseAddress;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores the passkeys of staff (WebAuthn). Each requires user verification on the device,
 * and so counts for more than a password; adding and removing one is in the audit log.
 */
@Component
public class Passkeys implements WebAuthnRelyingPartyOperations {

	private static final int LONGEST_LABEL = 80;

	private final PublicKeyCredentialUserEntityRepository holders;

	private final UserCredentialRepository credentials;

	private final BaseAddress base;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private volatile WebAuthnRelyingPartyOperations operations;

	Passkeys(PublicKeyCredentialUserEntityRepository holders, UserCredentialRepository credentials, BaseAddress base,
			AuditLog audit, TransactionOperations transaction) {
		this.holders = holders;
		this.credentials = credentials;
		this.base = base;
		this.audit = audit;
		this.transaction = transaction;
	}

	@Override
	public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
			PublicKeyCredentialCreationOptionsRequest request) {
		return operations().createPublicKeyCredentialCreationOptions(request);
	}

	@Override
	public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
		return this.transaction.execute((status) -> {
			CredentialRecord added = operations().registerCredential(request);
			if (SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication staff) {
				this.audit.record(staff.getPrincipal().actor(), "passkey added", shortened(added.getLabel()), "");
			}
			return added;
		});
	}

	@Override
	public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
			PublicKeyCredentialRequestOptionsRequest request) {
		return operations().createCredentialRequestOptions(request);
	}

	@Override
	public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
		return operations().authenticate(request);
	}

	/** Returns the passkeys of an account, the oldest first. */
	public List<CredentialRecord> of(StaffMember staff) {
		PublicKeyCredentialUserEntity holder = this.holders.findByUsername(staff.username());
		return (holder == null) ? List.of()
				: this.credentials.findByUserId(holder.getId())
					.stream()
					.sorted((one, other) -> one.getCreated().compareTo(other.getCreated()))
					.toList();
	}

	/** Returns the user name of the account that a passkey belongs to. */
	Optional<String> username(Bytes credential) {
		return Optional.ofNullable(this.credentials.findByCredentialId(credential))
			.flatMap((found) -> Optional.ofNullable(this.holders.findById(found.getUserEntityUserId())))
			.map(PublicKeyCredentialUserEntity::getName);
	}

	/** Removes a passkey of an account; does nothing if they have no such passkey. */
	public void remove(StaffMember staff, String id) {
		of(staff).stream()
			.filter((passkey) -> passkey.getCredentialId().toBase64UrlString().equals(id))
			.forEach((passkey) -> this.transaction.executeWithoutResult((status) -> {
				this.credentials.delete(passkey.getCredentialId());
				this.audit.record(staff.actor(), "passkey removed", shortened(passkey.getLabel()), "");
			}));
	}

	/** Made when first needed: the address is only known once the server listens. */
	private WebAuthnRelyingPartyOperations operations() {
		WebAuthnRelyingPartyOperations made = this.operations;
		if (made == null) {
			made = make();
			this.operations = made;
		}
		return made;
	}

	private WebAuthnRelyingPartyOperations make() {
		PublicKeyCredentialRpEntity guide = PublicKeyCredentialRpEntity.builder()
			.id(this.base.host())
			.name("The Headshot Guide")
			.build();
		var made = new Webauthn4JRelyingPartyOperations(this.holders, this.credentials, guide,
				Set.of(this.base.absolute("")));
		made.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.userVerification(UserVerificationRequirement.REQUIRED)
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.build()));
		made.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return made;
	}

	private static String shortened(String label) {
		return (label.length() > LONGEST_LABEL) ? label.substring(0, LONGEST_LABEL) : label;
	}

}
