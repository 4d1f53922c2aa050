// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.session.PlanSession;
import org.plenaria.session.recovery.JournalKeeper;

/** Types into a plan without ever saving, as fast as anybody can, and says each time what stands there now. */
final class TypingProcess {

    /** The first word of a line that says which word stands there, and since when. */
    static final String TYPED = "typed";

    private static final PrintStream TO_PARENT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private TypingProcess() {}

    /**
     * @param args the plan file, the recovery folder, a seed
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var clock = Clock.systemUTC();
        var file = Path.of(args[0]);
        var session = PlanSession.opened(PlanFile.read(file).plan(), file, false, clock);
        var beside = Executors.newSingleThreadScheduledExecutor();
        new JournalKeeper(session, new RecoveryFolder(Path.of(args[1])), beside, clock, Locale.ENGLISH, why -> {
            throw new IllegalStateException(why);
        });
        var random = new Random(Long.parseLong(args[2]));
        for (int number = 1; ; number++) {
            var activities = session.plan().activities().toList();
            session.performTyped(retitled(activities.get(random.nextInt(activities.size())), number, session));
            // The time after the edit: what is asked of the journal is not stricter than this.
            TO_PARENT.println(TYPED + " " + number + " " + clock.millis());
            Thread.sleep(random.nextInt(10, random.nextInt(20) == 0 ? 400 : 60));
        }
    }

    private static ActivityEdit retitled(Activity activity, int number, PlanSession session) {
        return new ActivityEdit.Change<>(
                activity.id(),
                ActivityFields.TITLE,
                LocalizedText.of(session.plan().originalLanguage(), TYPED + " " + number));
    }
}
