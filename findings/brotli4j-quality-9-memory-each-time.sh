#!/usr/bin/env bash
# Brotli, by brotli4j 1.23.0, takes 32 MB of new memory for each text at quality 9, however short the text is.
#
# The table in which the encoder looks for repetitions grows with the quality: 16 MB at 8, 32 MB at 9. The C library keeps blocks of the
# first size for the next text, and gives blocks of the second back to the system, which clears them again, page by page as the text fills
# the table. A page of 20 KB costs thousands of page faults at 9 and next to none at 8, and its size differs by less than 1 %. On a virtual
# machine (2026-12-01, two cores of an AMD EPYC) that took 43 to 44 ms a text instead of 0.5 to 0.6.
# With a window of 64 KB (16 bits) the encoder takes a table of another kind, and quality 9 needs no new memory either.
#
# Needs Linux with glibc, Java 17 and Maven, as ./mvnw. Prints bytes, page faults as the kernel counts them, and time for each text, and
# fails once quality 9 takes no more faults than the others; time decides nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
	<modelVersion>4.0.0</modelVersion>
	<groupId>finding</groupId>
	<artifactId>finding</artifactId>
	<version>1</version>
	<dependencies>
		<dependency>
			<groupId>com.aayushatharva.brotli4j</groupId>
			<artifactId>brotli4j</artifactId>
			<version>1.23.0</version>
		</dependency>
	</dependencies>
</project>
XML
./mvnw -B -ntp -q -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib"
cat > "$folder/Compress.java" <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

public class Compress {

	static final int TEXTS = 20;

	public static void main(String[] arguments) throws Exception {
		Brotli4jLoader.ensureAvailability();
		Encoder.Parameters parameters = new Encoder.Parameters().setQuality(Integer.parseInt(arguments[0]))
			.setWindow(Integer.parseInt(arguments[1]));
		byte[] text = text();
		for (int i = 0; i < TEXTS; i++) {
			Encoder.compress(text, parameters);
		}
		long before = faults();
		long begin = System.nanoTime();
		int bytes = 0;
		for (int i = 0; i < TEXTS; i++) {
			bytes = Encoder.compress(text, parameters).length;
		}
		long microseconds = (System.nanoTime() - begin) / 1000 / TEXTS;
		System.out.println(bytes + " " + (faults() - before) / TEXTS + " " + microseconds);
	}

	/** 20 KB of words in a random order, which is always the same. */
	static byte[] text() {
		Random random = new Random(1);
		String[] words = new String[400];
		for (int i = 0; i < words.length; i++) {
			words[i] = Integer.toString(random.nextInt(1 << 24), 36);
		}
		StringBuilder text = new StringBuilder();
		while (text.length() < 20_000) {
			text.append(words[(int) (Math.abs(random.nextGaussian()) * 80) % 400]).append(' ');
		}
		return text.toString().getBytes();
	}

	/** The tenth field of the kernel's line about a process: faults without reading from a disk. */
	static long faults() throws Exception {
		String line = Files.readString(Path.of("/proc/self/stat"));
		return Long.parseLong(line.substring(line.lastIndexOf(')') + 2).split(" ")[7]);
	}

}
JAVA
compressed() {
	java -XX:+UseSerialGC -Xmn64m -cp "$folder/lib/*" "$folder/Compress.java" "$@" 2> "$folder/log.txt"
}
read -r bytes8 faults8 time8 < <(compressed 8 22)
read -r bytes9 faults9 time9 < <(compressed 9 22)
read -r bytes16 faults16 time16 < <(compressed 9 16)
echo "quality 8, window of 4 MB: $bytes8 bytes, $faults8 page faults and $time8 µs a text"
echo "quality 9, window of 4 MB: $bytes9 bytes, $faults9 page faults and $time9 µs a text"
echo "quality 9, window of 64 KB: $bytes16 bytes, $faults16 page faults and $time16 µs a text"
[ "$faults9" -gt 1000 ] && [ "$faults8" -lt 100 ] && [ "$faults16" -lt 100 ] && [ $((bytes8 - bytes9)) -lt $((bytes9 / 100)) ]
