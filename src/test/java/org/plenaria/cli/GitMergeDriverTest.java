// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.PlanFile;

/** A real git merges plans with the two lines that docs/sharing.md gives. */
class GitMergeDriverTest {

    private static final Path GEALC = Path.of("sample-plans/red-gealc-2020.plan.json");

    @TempDir
    Path folder;

    private String lastSaid = "";

    @BeforeEach
    void repository() throws Exception {
        assumeTrue(hasGit(), "git is not installed here, so merging with it was not tried");
        var guide = Files.readString(Path.of("docs/sharing.md"));
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Ana");
        git("config", "user.email", "ana@example.org");
        Files.writeString(folder.resolve(".gitattributes"), found(guide, "(?m)^\\*\\.plan\\.json .*$") + "\n");
        var driver = Pattern.compile("git config merge\\.plenaria\\.driver \"(plenaria )([^\"]*)\"").matcher(guide);
        assertThat(driver.find()).as("the line for git's configuration").isTrue();
        git("config", "merge.plenaria.driver", program() + " " + driver.group(2));
        commit("Regional Workshop", "S2");
        git("checkout", "--quiet", "-b", "theirs");
    }

    @Test
    void changesOfTwoBranchesComeTogether() throws Exception {
        commit("Regional Workshop", "S1");
        git("checkout", "--quiet", "main");
        commit("Regional Seminar", "S2");

        int exit = run("git", "merge", "--no-edit", "theirs");

        assertThat(exit).as(lastSaid).isZero();

        assertThat(Files.readString(plan())).contains("Regional Seminar").contains("\"timeframe\": \"S1\"");
    }

    @Test
    void whatTheyContradictStopsTheMergeAndWaitsInTheFile() throws Exception {
        commit("Regional Conference", "S2");
        git("checkout", "--quiet", "main");
        commit("Regional Seminar", "S2");

        assertThat(run("git", "merge", "--no-edit", "theirs")).isEqualTo(1);

        assertThat(PlanFile.read(plan()).plan().conflicts()).hasSize(1);
    }

    private Path plan() {
        return folder.resolve("year.plan.json");
    }

    private void commit(String title, String time) throws Exception {
        Files.writeString(plan(), Files.readString(GEALC)
                .replaceFirst("Regional Workshop", title)
                .replaceFirst("\"timeframe\": \"S2\"", "\"timeframe\": \"" + time + "\""));
        git("add", "-A");
        git("commit", "--quiet", "-m", title + " " + time);
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    /** The program as this test has it: what the installed one is called does not matter to git. */
    private static String program() {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return quoted(java) + " -XX:TieredStopAtLevel=1 -cp "
                + quoted(classes) + " " + CommandLineHere.class.getName().replace("$", "\\$");
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** The command line without the window that the program itself brings along. */
    static final class CommandLineHere {
        private CommandLineHere() {}

        public static void main(String[] arguments) {
            System.exit(CommandLineEntry.run(
                    Arrays.asList(arguments),
                    _ -> {},
                    System.out,
                    System.err,
                    java.time.Clock.systemUTC(),
                    java.util.Locale.ENGLISH,
                    Map.of()));
        }
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private void git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(run(command.toArray(String[]::new))).as(command.toString()).isZero();
    }

    private int run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        lastSaid = said;
        return process.exitValue();
    }
}
