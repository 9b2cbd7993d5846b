#!/usr/bin/env bash
# webp-imageio 0.11.0 holds off garbage collection for as long as it decodes a picture.
#
# Its native method takes the file and the pixels with GetPrimitiveArrayCritical and gives them back after WebPDecode. With
# the serial collector (and others that cannot pin a single array) every thread that needs a collection meanwhile waits: a
# server answers nothing that allocates while one large picture is decoded. Encoding lets go of the array before WebPEncode.
#
# Needs Java 17 or newer and Maven; prints how long the decoding took and how long another thread waited, and fails once it
# no longer waits for a quarter of it.
set -euo pipefail
version=0.11.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.usefulness</groupId><artifactId>webp-imageio</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
cat > HeldOff.java <<'JAVA'
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.imageio.ImageIO;

public class HeldOff {
    static volatile long longest;
    static volatile Object kept;

    public static void main(String[] arguments) throws Exception {
        BufferedImage picture = new BufferedImage(4000, 4000, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < 4000; y++) {
            for (int x = 0; x < 4000; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream webp = new ByteArrayOutputStream();
        ImageIO.write(picture, "webp", webp);
        Thread other = new Thread(() -> {
            while (true) {
                long begin = System.nanoTime();
                for (int i = 0; i < 100; i++) {
                    kept = new byte[10_000];
                }
                longest = Math.max(longest, System.nanoTime() - begin);
            }
        });
        other.setDaemon(true);
        other.start();
        Thread.sleep(1000);
        longest = 0;
        long begin = System.nanoTime();
        ImageIO.read(new ByteArrayInputStream(webp.toByteArray()));
        long decoding = (System.nanoTime() - begin) / 1_000_000;
        Thread.sleep(200);
        long waited = longest / 1_000_000;
        System.out.println("Decoding took " + decoding + " ms; another thread waited " + waited + " ms at a time");
        System.exit((4 * waited > decoding) ? 0 : 1);
    }
}
JAVA
mvn --batch-mode --quiet dependency:build-classpath -Dmdep.outputFile=classpath
java -XX:+UseSerialGC -Xmx600m -Xmn64m -cp "$(cat classpath)" HeldOff.java
echo "Seen as described with webp-imageio $version"
