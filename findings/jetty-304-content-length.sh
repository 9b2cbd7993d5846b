#!/usr/bin/env bash
# Jetty 12.1.14 adds "Content-Length: 0" to a 304 whose handler sets no length.
#
# A 304 has no content, and a length in it describes the response that a 200 would have brought: RFC 9110 (8.6) forbids
# any other value. Caches that update what they have stored from the headers of a 304 may so learn that a page is empty.
# A handler avoids it by setting the length of the representation itself, which Jetty then sends.
#
# Needs Java 17 or newer and Maven; prints the two responses, and fails once Jetty leaves the length out.
set -euo pipefail
version=12.1.14
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.eclipse.jetty</groupId><artifactId>jetty-server</artifactId><version>$version</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
cat > NotModified.java <<'JAVA'
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.util.Callback;

public class NotModified {
    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            public boolean handle(Request request, Response response, Callback callback) {
                response.setStatus(304);
                if (request.getHttpURI().getPath().equals("/with-length")) {
                    response.getHeaders().put("Content-Length", 1600);
                }
                response.write(true, null, callback);
                return true;
            }
        });
        server.start();
        for (String path : new String[] {"/plain", "/with-length"}) {
            try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
                socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                System.out.println(path + "\n" + new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            }
        }
        server.stop();
    }
}
JAVA
mvn --batch-mode --quiet dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "$(cat classpath)" NotModified.java | tee responses
# The first response has a length of 0, the second the one that was set.
tr -d '\r' < responses | awk '/^\/plain/ {p=1} /^\/with-length/ {p=2} p==1 && /^Content-Length: 0$/ {zero=1} p==2 && /^Content-Length: 1600$/ {set=1} END {exit !(zero && set)}'
echo "Seen as described with Jetty $version"
