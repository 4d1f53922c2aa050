// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.ui.cycle.NextYears;
import org.plenaria.ui.export.ExportDialog;
import org.plenaria.ui.export.ExportPlan;
import org.plenaria.ui.field.TextPaste;
import org.plenaria.ui.files.ComparePlan;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.LeavePlan;
import org.plenaria.ui.files.OpenAsDelegation;
import org.plenaria.ui.files.OpenFile;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.find.Find;
import org.plenaria.ui.findings.ChecksRunner;
import org.plenaria.ui.help.FirstSteps;
import org.plenaria.ui.help.Help;
import org.plenaria.ui.importing.Importing;
import org.plenaria.ui.log.ChangeLogs;
import org.plenaria.ui.preferences.Preferences;
import org.plenaria.ui.print.Printing;
import org.plenaria.ui.recovery.PlanRecovery;
import org.plenaria.ui.readback.ReadingBack;
import org.plenaria.ui.replies.Consolidating;
import org.plenaria.ui.replies.DelegationBar;
import org.plenaria.ui.replies.DelegationForm;
import org.plenaria.ui.rounds.AdoptedBar;
import org.plenaria.ui.rounds.Circulating;
import org.plenaria.ui.rounds.Rounds;
import org.plenaria.ui.sharing.Sharing;
import org.plenaria.ui.sharing.SharingTools;
import org.plenaria.ui.start.StartPage;
import org.plenaria.ui.timeline.TimelineView;
import org.plenaria.ui.translation.Translations;
import org.plenaria.ui.versions.VersionHistory;
import org.plenaria.ui.work.Background;

/** The program's window: the start page, or a plan. */
public final class PlanWindow {

    private final Stage stage;
    private final WindowServices services;
    private final Messages words;
    private final CurrentPlan current = new CurrentPlan();
    private final Background background;
    private final LeavePlan leaving;
    private final OpenFile opening;
    private final SavePlan saving;
    private final BeginPlan beginning;
    private final RecentMenu recent;
    private final PlanRecovery recovery;
    private final Commands commands;
    private final ObjectProperty<Optional<Workbench>> bench = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ComparisonPlace>> comparison = new SimpleObjectProperty<>(Optional.empty());
    // None is in sight while both versions are read side by side.
    private final ObservableValue<Optional<TimelineView>> timeline = comparison
            .flatMap(place -> place.map(ComparisonPlace::viewProperty).orElse(null))
            .flatMap(view -> view.isPresent() ? null : bench)
            .flatMap(open -> open.map(it -> it.page().shownProperty()).orElse(null))
            .map(PageView::timeline)
            .orElse(Optional.empty());
    private final KeyboardHolder keyboard = new KeyboardHolder();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final VBox top = new VBox();
    private final StatusLine status;
    private final TextPaste pasting;
    private final Consolidating consolidating;
    private final ReadingBack readingBack;
    private final Importing importing;
    private final WindowTitle title;
    private final EventHandler<WindowEvent> hidden = _ -> hidden();
    private Runnable leave = () -> {};

    public PlanWindow(Stage stage, WindowServices services) {
        this(stage, services, true);
    }

    /**
     * @param first whether no window had the stage before
     */
    private PlanWindow(Stage stage, WindowServices services, boolean first) {
        this.stage = stage;
        this.services = services;
        var settings = services.settings();
        var dialogs = services.dialogs();
        words = Messages.of("shell", services.screenLanguage());
        var fileWords = Messages.of("files", services.screenLanguage());
        var exportWords = Messages.of("export", services.screenLanguage());
        background = new Background(services.disk());
        saving = new SavePlan(
                services.store(), background, dialogs, settings, fileWords, current.noticeProperty()::set,
                services.clock());
        leaving = new LeavePlan(current, saving, dialogs);
        opening = new OpenFile(current, leaving, services.store(), background, dialogs, settings,
                services.screenLanguage(), services.clock());
        var exporting = new ExportPlan(
                current, services.exporter(), background, dialogs, settings, services.opener(), exportWords,
                fileWords);
        var exportDialog = new ExportDialog(
                current, () -> timeline.getValue().map(TimelineView::viewed), exporting, services.circulation(),
                services.store(), dialogs, background, services.thinking(), settings, services.opener(), exportWords,
                fileWords);
        var printing = new Printing(
                current, () -> timeline.getValue().map(TimelineView::viewed).map(ViewedTimeline::look),
                services.paper(), dialogs, background, services.thinking(), settings, services.screenLanguage(),
                Locale.getDefault());
        recovery = new PlanRecovery(
                current, opening, services.store(), background, dialogs, services.safekeeping(),
                services.screenLanguage(), services.clock());
        var history = services.safekeeping().map(safe -> new VersionHistory(
                current, safe.versions(), services.store(), background, services.thinking(), dialogs, settings,
                services.screenLanguage(), services.clock()));
        beginning = new BeginPlan(opening, settings, words, services.screenLanguage());
        pasting = new TextPaste(
                Messages.of("edits", services.screenLanguage()),
                sentence -> current.desk().ifPresent(desk -> desk.say(sentence)));
        var replyWords = Messages.of("replies", services.screenLanguage());
        var asDelegation = new OpenAsDelegation(
                current, leaving, services.store(), background, dialogs, settings, services.screenLanguage(),
                services.clock());
        readingBack = new ReadingBack(current, dialogs, background, settings, services.screenLanguage());
        consolidating = new Consolidating(current, dialogs, background, settings, services.screenLanguage());
        importing = new Importing(
                current, opening, dialogs, background, services.thinking(), settings, services.screenLanguage(),
                Year.now(services.clock()).getValue());
        commands = new Commands(
                new FileCommands(
                        current, opening, importing, saving, leaving, history, exporting, exportDialog, printing,
                        new NextYears(current, opening, dialogs, services.screenLanguage()), timeline,
                        readingBack, stage::close, words),
                new EditCommands(
                        current, bench.map(it -> it.map(Workbench::find)), timeline,
                        new Preferences(
                                settings, dialogs, services.opener(), services.safekeeping(),
                                services.screenLanguage()),
                        words),
                new ClipboardCommands(current, timeline, keyboard.property(), pasting, words),
                new PlanCommands(current, bench, dialogs, new Translations(current, dialogs, settings), words),
                new ViewCommands(current, bench, settings, words),
                new ZoomCommands(timeline, settings, words),
                new CirculateCommands(
                        current,
                        new Circulating(current, dialogs, background),
                        new Rounds(
                                current, opening, exportDialog, services.store(), dialogs, background,
                                services.thinking(), settings, services.clock(),
                                (state, name, present) -> RoundWindow.show(stage, services, state, name, present)),
                        () -> asDelegation.open(
                                plan -> DelegationForm.ask(plan, dialogs, settings, replyWords)),
                        saving,
                        consolidating::choose,
                        () -> bench.get().ifPresent(Workbench::toggleComments),
                        new ChangeLogs(
                                current, services.exporter(), dialogs, background, services.opener(), settings)::show,
                        Messages.of("rounds", services.screenLanguage())),
                new HelpCommands(new Help(current, dialogs, services.screenLanguage()), dialogs, words));
        timeline.subscribe(view -> view.ifPresent(shown -> shown.setOnPictureRequested(
                format -> exporting.exportPicture(format, Optional.of(shown.viewed())))));
        recent = new RecentMenu(settings, opening::open, words);
        status = new StatusLine(current, background, words);
        title = new WindowTitle(stage, current, words);
        build();
        if (first) {
            MenuLetters.keepOpen(stage);
            WindowPlacement.follow(stage, services.settings());
        }
    }

    private void build() {
        var names = Messages.of("start", services.screenLanguage());
        var samples = new SampleMenu(services.samples(), beginning::open, words, names);
        top.getChildren().setAll(new PlanMenus(
                commands,
                recent,
                samples,
                new TimelineMenus(timeline, services.settings(), words),
                () -> bench.get().map(open -> open.compareMenu().items()).orElse(List.of()),
                services.settings(),
                words));
        frame.setTop(top);
        frame.setBottom(status);
        root.setId("window");
        var scene = new Scene(root);
        services.look().dress(scene);
        keyboard.follow(scene);
        pasting.takeKeys(scene);
        new WindowKeys(commands).listenTo(scene);
        FileDrop.on(root, consolidating::areReplies, consolidating::take,
                file -> readingBack.offer(file, this::open));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            commands.file().exit.run();
        });
        current.property().subscribe((_, now) -> show(now)); // the first is for open to show
        status.showNoPlan();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
    }

    private void hidden() {
        leave.run();
        recovery.leave();
    }

    /** Whether the window speaks a language. */
    public boolean speaks(Locale language) {
        return services.screenLanguage().getLanguage().equals(language.getLanguage());
    }

    /** Does something now, or as soon as nothing is read or written and no comment waits to be sent. */
    public void whenIdle(Runnable action) {
        top.getChildren().getFirst().requestFocus(); // what is being typed goes into the plan
        var writing = current.desk().map(desk -> desk.unfinished().editsProperty())
                .filter(edits -> !edits.get().isEmpty());
        if (background.busyProperty().get()) {
            once(background.busyProperty(), () -> whenIdle(action));
        } else if (writing.isPresent()) {
            current.say(words.text("language.waits"));
            once(writing.get(), () -> whenIdle(action));
        } else {
            action.run();
        }
    }

    private static void once(ObservableValue<?> changed, Runnable action) {
        var waiting = new Subscription[1];
        waiting[0] = changed.subscribe((_, _) -> {
            waiting[0].unsubscribe();
            Platform.runLater(action);
        });
    }

    /**
     * The window in another language, with the same plan and its history; it takes the place of this one, which is to
     * be used no more.
     *
     * @param other what the window needs, in that language
     */
    public PlanWindow spoken(WindowServices other) {
        leave.run();
        leave = () -> {};
        title.stop();
        stage.removeEventHandler(WindowEvent.WINDOW_HIDDEN, hidden);
        var next = new PlanWindow(stage, other, false);
        current.get().ifPresentOrElse(
                open -> next.current.show(open.spoken(other.screenLanguage())), next::showStart);
        recovery.handOverTo(next.recovery);
        return next;
    }

    /** Says something above the page until the reader has had enough of it. */
    public void tell(String sentence) {
        frame.setTop(new VBox(top, new TellBar(sentence, words, () -> frame.setTop(top))));
    }

    /** Takes in a file by what it is. */
    private void open(Path file) {
        if (Importing.isDocument(file)) {
            importing.open(file);
        } else {
            opening.open(file);
        }
    }

    /** Shows the window, with a file if one is given; the start page comes where there is none or it is unreadable. */
    public void open(Optional<Path> file) {
        if (file.isPresent()) {
            open(file.get()); // reading goes on while the window is put on the screen
            background.busyProperty().subscribe(busy -> {
                if (!busy) {
                    Platform.runLater(this::showStartUnlessPlan);
                }
            });
        } else {
            showStart();
        }
        stage.show();
    }

    private void showStartUnlessPlan() {
        if (frame.getCenter() == null) {
            showStart();
        }
    }

    /** The plan in the window, if any. */
    public Optional<OpenPlan> plan() {
        return current.get();
    }

    private void show(Optional<OpenPlan> plan) {
        leave.run();
        leave = () -> {};
        // The frame stays where it is: a menu bar taken out of the window loses its keys.
        root.getChildren().retainAll(frame);
        top.getChildren().remove(1, top.getChildren().size());
        plan.ifPresentOrElse(this::showPlan, this::showStart);
    }

    private FirstSteps lead(OpenPlan open) {
        var steps = new FirstSteps[1];
        steps[0] = new FirstSteps(
                open.desk(), commands.file().save::run, open.fileProperty().map(Optional::isPresent),
                () -> top.getChildren().remove(steps[0]));
        top.getChildren().add(steps[0]);
        return steps[0];
    }

    private void showStart() {
        bench.set(Optional.empty());
        comparison.set(Optional.empty());
        status.showNoPlan();
        var page = new StartPage(
                services.samples(),
                services.settings(),
                beginning,
                services.screenLanguage(),
                LocalDate.now(services.clock()),
                services.disk());
        page.showFirst(recovery.card());
        frame.setCenter(page);
        leave = page::leave;
        page.start();
    }

    private void showPlan(OpenPlan open) {
        var desk = open.desk();
        PageMemory.follow(desk, services.settings());
        SelectionOfPage.follow(desk);
        UndoFollower.follow(desk);
        var compare = new ComparePlan(desk, services.store(), background, services.dialogs(), services.settings());
        var next = new Workbench(
                open, current, services.pages(), compare, services.settings(), services.dialogs(),
                services.thinking(), services.proofreading(), words);
        bench.set(Optional.of(next));
        if (open.answering().isPresent()) {
            next.setTop(new DelegationBar(desk, open.answering().get(), commands.circulate().reply::run));
        } else if (!desk.session().isReadOnly()) {
            next.setTop(new AdoptedBar(desk, commands.circulate().amend::run));
        }
        Find find = next.find();
        var toolBar = new PlanToolBar(
                commands, recent, next.compareMenu(), desk, find.field(), services.settings(), words);
        var sharing = new Sharing(open, new SharingTools(
                services.disk(), services.dialogs(), services.settings(), saving, opening::open, services.opener(),
                current.noticeProperty()::set));
        top.getChildren().addAll(toolBar, recovery.bars(), sharing);
        var steps = beginning.isGuided() ? Optional.of(lead(open)) : Optional.<FirstSteps>empty();
        var zoom = new ZoomControl(commands.zoom(), () -> desk.plan().calendar().division(), words);
        var snap = new SnapControl(() -> desk.plan().calendar().division(), words.locale());
        next.page().shownProperty().subscribe(page -> {
            zoom.follow(page.timeline().map(TimelineView::zoom));
            snap.follow(page.timeline());
        });
        status.show(new PlanFacts(open, next::toggleFindings, words), new RoundLabel(desk, words), snap, zoom);
        var comparing = new ComparisonPlace(
                desk, next, services.thinking(), () -> next.compareMenu().items());
        comparison.set(Optional.of(comparing));
        next.compareBy(by -> comparing.viewProperty().get().ifPresent(view -> view.go(by)));
        frame.setCenter(comparing);
        root.getChildren().add(new Overlay(find.field(), find.results()));
        var checks = new ChecksRunner(
                desk, services.settings(), services.checks(), services.proofreading(), services.thinking());
        leave = () -> {
            checks.stop();
            comparing.leave();
            next.leave();
            toolBar.leave();
            sharing.leave();
            steps.ifPresent(FirstSteps::leave);
        };
        next.start();
    }
}
