package headshots.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.apache.tomcat.util.http.MimeHeaders;

/**
 * A header, and the bytes in which it is sent.
 */
final class ReadyHeader {

	private static final Set<String> OF_THE_BODY = Set.of("content-type", "content-encoding", "content-disposition");

	private final String name;

	private final String value;

	private final byte[] nameBytes;

	private final byte[] valueBytes;

	ReadyHeader(String name, String value) {
		this.name = name;
		this.value = value;
		this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
		this.valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
	}

	String name() {
		return this.name;
	}

	String value() {
		return this.value;
	}

	/**
	 * Adds it to an answer's headers, in copies: the container writes into the arrays
	 * that it was given when it uses the place of a header for another one.
	 */
	void addTo(MimeHeaders headers) {
		headers.addValue(this.nameBytes.clone(), 0, this.nameBytes.length)
			.setBytes(this.valueBytes.clone(), 0, this.valueBytes.length);
	}

	/** Whether it means nothing without a body. */
	boolean describesBody() {
		return OF_THE_BODY.contains(this.name.toLowerCase(Locale.ROOT));
	}

}
