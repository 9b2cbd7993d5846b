package headshots.upkeep.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import headshots.support.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A checksum over rows in any order: two databases sort texts differently.
 */
public class Checksum {

	private static final byte[] NOTHING = { 0 };

	private final List<byte[]> rows = new ArrayList<>();

	/** Returns the SHA-256 of a row, which tells apart where its values begin and end. */
	public static byte[] ofRow(List<@Nullable Object> values) {
		MessageDigest digest = Sha256.newDigest();
		for (Object value : values) {
			byte[] bytes = bytes(value);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt((value != null) ? bytes.length : -1).flip());
			digest.update(bytes);
		}
		return digest.digest();
	}

	public void add(List<@Nullable Object> values) {
		this.rows.add(ofRow(values));
	}

	public int rows() {
		return this.rows.size();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Checksum checksum && Arrays.equals(total(), checksum.total());
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(total());
	}

	private byte[] total() {
		MessageDigest digest = Sha256.newDigest();
		this.rows.stream().sorted(Arrays::compare).forEach(digest::update);
		return digest.digest();
	}

	private static byte[] bytes(@Nullable Object value) {
		if (value == null) {
			return NOTHING;
		}
		return (value instanceof byte[] bytes) ? bytes : value.toString().getBytes(StandardCharsets.UTF_8);
	}

}
