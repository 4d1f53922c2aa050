// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFile;

/** What the tests kill and starve: a process of its own that saves plans and says so. */
final class SavingProcess {

    /** The first word of a line that acknowledges a save. */
    static final String SAVED = "saved";
    /** The first word of a line that names the thread about to save. */
    static final String THREAD = "thread";
    /** The first word of a line that says why a save failed. */
    static final String FAILED = "failed";

    private static final PrintStream TO_PARENT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private SavingProcess() {}

    /**
     * @param args the file, and {@code endless} to save version after version, or {@code asked} to save when told to
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var file = Path.of(args[0]);
        if (args[1].equals("endless")) {
            for (int version = Integer.parseInt(args[2]); ; version++) {
                PlanFile.write(file, NumberedPlan.of(version));
                say(SAVED + " " + version);
            }
        }
        var orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PlanFile.write(file, NumberedPlan.of(0));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            saveOnceInAThread(file, Integer.parseInt(order), orders);
        }
    }

    /** In a thread that does nothing else, so that its system calls are those of the save. */
    private static void saveOnceInAThread(Path file, int version, BufferedReader orders)
            throws IOException, InterruptedException {
        var plan = NumberedPlan.of(version);
        var go = new CountDownLatch(1);
        var outcome = new AtomicReference<>("");
        var name = new CountDownLatch(1);
        var thread = new Thread(() -> {
            try {
                outcome.set(Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString());
                name.countDown();
                go.await();
                PlanFile.write(file, plan);
                outcome.set(SAVED + " " + version);
            } catch (CouldNotWriteException e) {
                outcome.set(FAILED + " " + e.reason() + " " + e.message(Locale.ENGLISH).replace('\n', ' '));
            } catch (IOException | InterruptedException | RuntimeException e) {
                outcome.set(FAILED + " UNEXPECTED " + e);
            }
        });
        thread.start();
        name.await();
        say(THREAD + " " + outcome.get());
        orders.readLine();
        go.countDown();
        thread.join();
        say(outcome.get());
    }

    private static void say(String line) {
        TO_PARENT.println(line);
        TO_PARENT.flush();
    }
}
