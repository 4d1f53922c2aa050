// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the libraries of a package with the licences and notices they carry. Run as a single file. */
final class ThirdParty {

    private static final List<String> NAMES = List.of("LICENSE", "LICENCE", "NOTICE", "COPYING");

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println("# Libraries in this package\n");
        out.println("Each comes with its own licence, printed below where its file carries one. The Java runtime's and");
        out.println("JavaFX's licences are in the folder lib/java/legal.\n");
        try (Stream<Path> jars = Files.list(Path.of(args[0]))) {
            for (var jar : jars.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
                if (!jar.getFileName().toString().equals("plenaria.jar")) {
                    list(jar, out);
                }
            }
        }
        out.flush();
    }

    private static void list(Path jar, PrintStream out) throws IOException {
        out.println("## " + jar.getFileName() + "\n");
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest();
            if (manifest != null) {
                var known = manifest.getMainAttributes();
                for (var named : Map.of("Bundle-License", "Licence", "Implementation-Vendor", "By").entrySet()) {
                    var value = known.getValue(named.getKey());
                    if (value != null) {
                        out.println(named.getValue() + ": " + value + "  ");
                    }
                }
            }
            var texts = file.stream()
                    .filter(entry -> !entry.isDirectory() && isLegal(entry.getName()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
            for (var entry : texts) {
                out.println("\n```");
                try (var in = file.getInputStream(entry)) {
                    out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replace("```", "'''"));
                }
                out.println("```");
            }
        }
        out.println();
    }

    private static boolean isLegal(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return !name.endsWith(".CLASS") && path.split("/").length <= 3 && NAMES.stream().anyMatch(name::startsWith);
    }
}
