// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.help.FaultReports;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.look.OpaquePopups;
import org.plenaria.ui.recovery.Safekeeping;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.shell.PlanWindow;
import org.plenaria.ui.shell.WindowServices;
import org.plenaria.ui.start.PackedSamples;
import org.plenaria.ui.versions.VersionKeeping;
import org.plenaria.ui.versions.VersionedStore;

/** Puts the window together out of its parts. */
public final class PlenariaApplication extends Application {

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final Duration SETTINGS_PAUSE = Duration.seconds(1);

    private final SettingsFile settingsFile =
            new SettingsFile(SettingsFolder.file(System::getProperty, System::getenv));
    private final LiveSettings settings = new LiveSettings(settingsFile.read());
    private LiveSettings lent = settings.lent();
    private Optional<WindowServices> shown = Optional.empty();
    private final Workers workers = Workers.start();
    private final Path state = StateFolder.of(System::getProperty, System::getenv);
    private final RecoveryFolder recovery = new RecoveryFolder(state.resolve("recovery"));

    @Override
    public void start(Stage stage) {
        var arguments = WindowArguments.of(getParameters().getRaw());
        var language =
                ScreenLanguage.choose(arguments.language(), settings.get().screenLanguage(), Locale.getDefault());
        var look = new Look(settings);
        showIcons(stage);
        OpaquePopups.whereNeeded(look);
        var needs = services(stage, look, language);
        shown = Optional.of(needs);
        Thread.setDefaultUncaughtExceptionHandler(new FaultReports(
                () -> shown.orElse(needs).dialogs(), () -> shown.orElse(needs).screenLanguage(),
                Clock.systemDefaultZone()));
        var window = new PlanWindow(stage, needs);
        keepSettings();
        followLanguage(stage, look, window);
        window.open(arguments.file());
        settingsFile.trouble().ifPresent(why -> window.tell(sentence(why, language)));
    }

    /** "Some settings made no sense...": what was done, and where the file is as it was. */
    private static String sentence(SettingsFile.Trouble why, Locale language) {
        var words = Messages.of("settings", language);
        var what = why.names().isEmpty()
                ? words.text("broken")
                : words.text("broken.some", String.join(", ", why.names()));
        return what + " " + why.kept()
                .map(file -> words.text("broken.kept", file.toString()))
                .orElse(words.text("broken.lost"));
    }

    /** Lets another window take the place of the one before when another language is chosen. */
    private void followLanguage(Stage stage, Look look, PlanWindow first) {
        var window = new AtomicReference<PlanWindow>(first);
        settings.property().map(Settings::screenLanguage).subscribe((_, tag) -> {
            var language = ScreenLanguage.choose(Optional.empty(), tag, Locale.getDefault());
            window.get().whenIdle(() -> {
                if (!window.get().speaks(language)) {
                    var before = lent;
                    lent = settings.lent();
                    var needs = services(stage, look, language);
                    window.set(window.get().spoken(needs));
                    shown = Optional.of(needs);
                    before.giveBack();
                }
            });
        });
    }

    private WindowServices services(Stage stage, Look look, Locale language) {
        var exports = new PlanExports(language);
        var versions = new VersionKeeping(
                state.resolve("versions"), () -> settings.get().history(), this::author, workers.disk(),
                Clock.systemDefaultZone());
        return new WindowServices(
                lent,
                look,
                new StageDialogs(stage, look, language),
                new VersionedStore(new PlanFileStore(language), versions),
                exports,
                exports,
                new DesktopFiles(uri -> getHostServices().showDocument(uri)),
                new SystemPaper(language),
                new PlanPages(look, lent),
                PackedSamples.all(language),
                PlanChecks::run,
                workers.disk(),
                workers.thinking(),
                Optional.of(new Safekeeping(recovery, workers.beside(), versions)),
                language,
                Clock.systemDefaultZone());
    }

    /** The name comments are signed with, else the one the person has for the system. */
    private String author() {
        var signed = settings.get().commentAuthor().strip();
        return signed.isEmpty() ? Optional.ofNullable(System.getProperty("user.name")).orElse("") : signed;
    }

    private void keepSettings() {
        var pause = new PauseTransition(SETTINGS_PAUSE);
        pause.setOnFinished(_ -> {
            var now = settings.get();
            workers.thinking().execute(() -> settingsFile.write(now));
        });
        settings.property().subscribe((_, _) -> pause.playFromStart());
    }

    @Override
    public void stop() {
        settingsFile.write(settings.get());
        workers.finish();
    }

    /** The window need not wait for its pictures in task bars. */
    private void showIcons(Stage stage) {
        workers.thinking().execute(() -> {
            var icons = ICON_SIZES.stream().map(PlenariaApplication::icon).toList();
            Platform.runLater(() -> stage.getIcons().setAll(icons));
        });
    }

    private static Image icon(int size) {
        return new Image("/org/plenaria/icons/plenaria-" + size + ".png");
    }
}
