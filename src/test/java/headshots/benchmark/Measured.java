package headshots.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the memory and processor time of processes from Linux, and writes results.
 */
final class Measured {

	/** Linux counts the processor time of processes in hundredths of a second. */
	private static final double MICROS_A_TICK = 10_000;

	private static final Path RESULTS = Path.of("target", "benchmark.txt");

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private Measured() {
	}

	/** The processor time of a process and of those that it started, in microseconds. */
	static double processorTime(Process process) throws IOException {
		double ticks = 0;
		for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
			String stat = Files.readString(Path.of("/proc/" + each.pid() + "/stat"));
			// The name, in parentheses, may hold spaces; user and system time are the
			// 12th and 13th field after it.
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
		}
		return ticks * MICROS_A_TICK;
	}

	/** The resident memory of a process, in megabytes. */
	static long residentMegabytes(Process process) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	/** Reads a page and throws its body away. */
	static int read(String address, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
	}

	static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	/** Prints a result, and adds it to those of the run. */
	static void report(String line, Object... values) throws IOException {
		String result = String.format(Locale.ROOT, line, values);
		System.out.println(result);
		Files.writeString(RESULTS, result + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** Describes the machine, for readers of the results. */
	static String machine() throws IOException {
		String model = Files.readAllLines(Path.of("/proc/cpuinfo"))
			.stream()
			.filter((line) -> line.startsWith("model name"))
			.map((line) -> line.replaceFirst(".*: ", ""))
			.findFirst()
			.orElse("unknown processor");
		return Runtime.getRuntime().availableProcessors() + " × " + model + ", Java " + Runtime.version().feature()
				+ ", " + Arrays.toString(loads());
	}

	private static String[] loads() throws IOException {
		return Arrays.copyOf(Files.readString(Path.of("/proc/loadavg")).split(" "), 3);
	}

}
