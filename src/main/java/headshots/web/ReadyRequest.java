package headshots.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * Knows a request that is answered from memory by its bytes, before anything is made of
 * them. When in doubt it is none.
 */
final class ReadyRequest implements Predicate<ByteBuffer> {

	private static final byte[] START = "GET /".getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] VERSION = " HTTP/1.1\r\n".getBytes(StandardCharsets.ISO_8859_1);

	/** With one of these a request belongs to staff, or is more than its headers. */
	private static final byte[][] OTHERS = { name("cookie:"), name("content-length:"), name("transfer-encoding:"),
			name("expect:"), name("upgrade:") };

	private final PageCache cache;

	ReadyRequest(PageCache cache) {
		this.cache = cache;
	}

	/**
	 * Whether bytes are one whole request, and nothing else, for a page that is in
	 * memory.
	 * @param bytes from their position to their limit, which stay as they are
	 */
	@Override
	public boolean test(ByteBuffer bytes) {
		int start = bytes.position();
		if (!isAt(bytes, start, START)) {
			return false;
		}
		int path = start + START.length - 1;
		int query = -1;
		int end = path;
		while (end < bytes.limit() && bytes.get(end) > ' ') {
			if (bytes.get(end) == '?' && query < 0) {
				query = end;
			}
			end++;
		}
		return isAt(bytes, end, VERSION) && endsWithItsHeaders(bytes, end + VERSION.length)
				&& this.cache.holds(text(bytes, path, (query < 0) ? end : query), query >= 0);
	}

	private static boolean endsWithItsHeaders(ByteBuffer bytes, int from) {
		int line = from;
		while (line < bytes.limit() && bytes.get(line) != '\r') {
			for (byte[] other : OTHERS) {
				if (isNamed(bytes, line, other)) {
					return false;
				}
			}
			while (line < bytes.limit() && bytes.get(line) != '\n') {
				line++;
			}
			line++;
		}
		return line == bytes.limit() - 2 && bytes.get(line) == '\r' && bytes.get(line + 1) == '\n';
	}

	/** Letters of a header's name are the same in both cases. */
	private static boolean isNamed(ByteBuffer bytes, int at, byte[] name) {
		if ((bytes.get(at) | 0x20) != name[0] || bytes.limit() - at < name.length) {
			return false;
		}
		for (int i = 1; i < name.length; i++) {
			int next = bytes.get(at + i);
			if (next != name[i] && (next | 0x20) != name[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAt(ByteBuffer bytes, int at, byte[] text) {
		if (bytes.limit() - at < text.length) {
			return false;
		}
		for (int i = 0; i < text.length; i++) {
			if (bytes.get(at + i) != text[i]) {
				return false;
			}
		}
		return true;
	}

	private static String text(ByteBuffer bytes, int from, int to) {
		byte[] text = new byte[to - from];
		bytes.get(from, text);
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	private static byte[] name(String name) {
		return name.getBytes(StandardCharsets.ISO_8859_1);
	}

}
