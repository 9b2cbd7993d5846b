package headshots.steady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages of the distribution, unpacked into a folder of its own with those that they
 * need and the machine lacks. Nothing is installed, so that it takes no rights and leaves
 * nothing behind. It needs apt and its lists of packages.
 */
final class DebianPackages {

	private static final Path MACHINE = Path.of("/");

	private final Path root;

	private DebianPackages(Path root) {
		this.root = root;
	}

	/**
	 * Downloads packages and unpacks them.
	 * @param folder an empty folder
	 * @param own the packages that are unpacked even if the machine has them, because
	 * their files are changed
	 * @param others the packages that the machine may have
	 */
	static DebianPackages unpack(Path folder, List<String> own, List<String> others) throws Exception {
		Path archives = Files.createDirectories(folder.resolve("archives"));
		Path root = Files.createDirectories(folder.resolve("root"));
		List<String> named = Stream.concat(own.stream(), others.stream()).toList();
		SortedSet<String> missing = new TreeSet<>(own);
		output(folder, command(List.of("apt-get", "install", "--simulate", "--no-install-recommends"), named)).lines()
			.filter((line) -> line.startsWith("Inst "))
			.forEach((line) -> missing.add(line.split(" ")[1]));
		System.out.println("Downloads and unpacks, without installing: " + String.join(" ", missing));
		output(archives, command(List.of("apt-get", "download"), missing));
		try (Stream<Path> files = Files.list(archives)) {
			for (Path archive : files.filter((file) -> file.toString().endsWith(".deb")).sorted().toList()) {
				output(folder, List.of("dpkg", "-x", archive.toString(), root.toString()));
			}
		}
		return new DebianPackages(root);
	}

	/** Returns the version of a package that apt offers. */
	static String version(String name) throws Exception {
		return output(MACHINE, List.of("apt-cache", "show", "--no-all-versions", name)).lines()
			.filter((line) -> line.startsWith("Version: "))
			.findFirst()
			.orElseThrow()
			.substring("Version: ".length());
	}

	/** Returns the packages that another one recommends and whose names have a start. */
	static List<String> recommended(String name, String start) throws Exception {
		return output(MACHINE, List.of("apt-cache", "depends", name)).lines()
			.map((line) -> line.strip().replaceFirst("^\\|", ""))
			.filter((line) -> line.startsWith("Recommends: " + start))
			.map((line) -> line.substring("Recommends: ".length()))
			.toList();
	}

	/**
	 * Finds a file, an unpacked one or the machine's.
	 * @param folder its folder, without the first slash
	 * @param glob the pattern of its name
	 */
	Path find(String folder, String glob) {
		return Stream.of(this.root, MACHINE)
			.flatMap((root) -> matching(root.resolve(folder), glob))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No package has " + folder + "/" + glob));
	}

	/** Returns the folder in which a path of the packages is. */
	Path unpacked(String path) {
		return this.root.resolve(path);
	}

	/** Replaces a folder's links to files that the machine has by these files. */
	void resolveLinks(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(this.root.resolve(folder))) {
			for (Path link : files.filter(Files::isSymbolicLink).filter((file) -> !Files.exists(file)).toList()) {
				Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
				Path real = MACHINE.resolve(target.startsWith(this.root) ? this.root.relativize(target) : target);
				if (Files.exists(real)) {
					Files.delete(link);
					Files.copy(real, link);
				}
			}
		}
	}

	/** A process that finds the unpacked libraries. */
	ProcessBuilder process(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		try (Stream<Path> libraries = Files.list(this.root.resolve("usr/lib"))) {
			String folders = String.join(":",
					libraries.filter((library) -> library.toString().endsWith("-linux-gnu"))
						.map(Path::toString)
						.toList());
			builder.environment().put("LD_LIBRARY_PATH", folders);
		}
		return builder;
	}

	private static Stream<Path> matching(Path folder, String glob) {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
			files.forEach(found::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found.stream().sorted();
	}

	private static List<String> command(List<String> start, Iterable<String> names) {
		Stream.Builder<String> command = Stream.builder();
		start.forEach(command);
		names.forEach(command);
		return command.build().toList();
	}

	private static String output(Path folder, List<String> command) throws Exception {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as("%s; needs apt with the lists of \"apt-get update\":\n%s", command, said)
			.isZero();
		return said;
	}

}
