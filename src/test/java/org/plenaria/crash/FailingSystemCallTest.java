// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException.Reason;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanJson;

/**
 * Each system call of a save fails once in each way, and the process is killed at each once: the file is the old one or
 * the new one, and what the user is told is true.
 */
class FailingSystemCallTest {

    private static final Pattern CALL = Pattern.compile("^([a-z0-9_]+)\\(");

    /** Calls about memory, threads and time: they are the virtual machine's own, and no file system answers them. */
    private static final Set<String> NOT_OF_FILES = Set.of(
            "futex", "mmap", "munmap", "mprotect", "madvise", "sched_yield", "sched_getaffinity", "rt_sigprocmask",
            "rt_sigaction", "rt_sigreturn", "clock_nanosleep", "clock_gettime", "getpid", "gettid", "tgkill", "exit",
            "set_robust_list", "rseq", "prctl", "restart_syscall", "brk", "getrandom", "sigaltstack", "getcpu");

    private static final Set<String> IN_EVERY_BUILD = Set.of("write", "fsync", "rename", "openat");

    private static final Map<String, Reason> TOLD = Map.of(
            "EIO", Reason.SYSTEM, "ENOSPC", Reason.NO_SPACE, "EACCES", Reason.NOT_ALLOWED);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void straceIsThere() {
        assumeTrue(Injection.isPossible(), "skipped: strace is not installed, or may not hold other processes here");
        file = folder.resolve("plan.plan.json");
    }

    @Test
    void aFailureOfAnyCallLeavesTheOldFileOrTheNewOneAndIsToldForWhatItIs() throws Exception {
        try (var child = Child.start(file, "asked")) {
            int version = 1;
            for (var call : choice(callsOfASave(child)).entrySet()) {
                for (var when : call.getValue()) {
                    for (var error : TOLD.keySet()) {
                        failOnce(child, version++, call.getKey(), when, error);
                    }
                }
            }
            assertThat(version).as("failures tried").isGreaterThan(9);
        }
    }

    @Test
    void aKillAtAnyCallLeavesTheOldFileOrTheNewOne() throws Exception {
        Map<String, List<Integer>> calls;
        try (var child = Child.start(file, "asked")) {
            calls = choice(callsOfASave(child));
        }
        for (var call : calls.entrySet()) {
            for (var when : call.getValue()) {
                killOnce(call.getKey(), when);
            }
        }
    }

    private void failOnce(Child child, int version, String call, int when, String error) throws Exception {
        var before = Files.readAllBytes(file);
        var modeBefore = Files.getPosixFilePermissions(file);
        String outcome;
        try (var _ = hold(child, version, call, when, "error=" + error)) {
            outcome = child.line();
        }
        var what = call + " no. " + when + ", " + error + ": " + outcome;
        if (outcome.startsWith(SavingProcess.SAVED)) {
            assertThat(PlanFile.read(file).plan()).as(what).isEqualTo(NumberedPlan.of(version));
            assertThat(Files.getPosixFilePermissions(file)).as(what).isEqualTo(modeBefore);
        } else {
            assertThat(outcome).as(what).startsWith(SavingProcess.FAILED).doesNotContain("UNEXPECTED");
            if (outcome.startsWith(SavingProcess.FAILED + " " + Reason.NOT_CONFIRMED)) {
                assertThat(PlanFile.read(file).plan()).as(what).isEqualTo(NumberedPlan.of(version));
            } else {
                assertThat(Files.readAllBytes(file)).as(what).isEqualTo(before);
                assertThat(outcome).as(what).startsWith(SavingProcess.FAILED + " " + TOLD.get(error));
            }
        }
        AtomicFile.clearLeftovers(file);
        try (var names = Files.list(folder)) {
            assertThat(names).as(what).hasSize(1);
        }
    }

    private void killOnce(String call, int when) throws Exception {
        try (var child = Child.start(file, "asked")) {
            var what = "killed at " + call + " no. " + when;
            var held = hold(child, 1, call, when, "signal=SIGKILL");
            assertThat(child.rest()).as(what).isEmpty();
            held.close();
            assertOldOrNew(PlanJson.write(NumberedPlan.of(0)), 1, what);
            AtomicFile.clearLeftovers(file);
            try (var names = Files.list(folder)) {
                assertThat(names).as(what).hasSize(1);
            }
        }
    }

    private void assertOldOrNew(byte[] before, int version, String what) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), before)) {
            assertThat(PlanFile.read(file).plan()).as(what).isEqualTo(NumberedPlan.of(version));
        }
    }

    private static Injection hold(Child child, int version, String call, int when, String what) throws IOException {
        var thread = begin(child, version);
        var held = Injection.of(thread, call, when, what);
        child.tell("go");
        return held;
    }

    private static String begin(Child child, int version) throws IOException {
        child.tell(Integer.toString(version));
        return child.line().substring(SavingProcess.THREAD.length() + 1);
    }

    /** How often a save makes each call. */
    private Map<String, Integer> callsOfASave(Child child) throws IOException {
        var log = Files.createTempFile("calls", ".txt");
        try {
            // The second time: the first still loads classes.
            for (int round = 0; round < 2; round++) {
                var thread = begin(child, 0);
                try (var _ = Injection.recording(thread, log)) {
                    child.tell("go");
                    assertThat(child.line()).startsWith(SavingProcess.SAVED);
                }
            }
            var calls = new TreeMap<String, Integer>();
            for (var line : Files.readAllLines(log)) {
                var call = CALL.matcher(line);
                if (call.find() && !NOT_OF_FILES.contains(call.group(1))) {
                    calls.merge(call.group(1), 1, Integer::sum);
                }
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            return calls;
        } finally {
            Files.delete(log);
        }
    }

    /** All of them, or in an ordinary build the first and the last of those that change something. */
    private static Map<String, List<Integer>> choice(Map<String, Integer> calls) {
        var chosen = new HashMap<String, List<Integer>>();
        calls.forEach((call, times) -> {
            var which = new ArrayList<Integer>();
            for (int when = 1; when <= times; when++) {
                if (Runs.everySystemCall() || when == times && IN_EVERY_BUILD.contains(call)) {
                    which.add(when);
                }
            }
            chosen.put(call, which);
        });
        return chosen;
    }
}
