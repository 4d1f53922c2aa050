// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPages;
import org.plenaria.ui.look.Icons;

/** The pages as they will be, what they are made of, and the way to the printer or into a file. */
final class PrintPreview extends BorderPane {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEARER =
            new KeyCodeCombination(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    private static final KeyCombination NEARER_TOO =
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    private static final KeyCombination FARTHER =
            new KeyCodeCombination(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);

    /** Dots per inch of a page made of dots: sharp until one looks nearer than anybody does. */
    private static final double SCREEN_DOTS = 150;

    private static final String MAIN = "accent";
    private static final double LOW = 40; // lines' worth of letters

    private final PrintSource source;
    private final Executor thinking;
    private final Messages words;
    private final PrintChoices choices;
    private final PageBoard board = new PageBoard();
    private final Label place = new Label();
    private final Label note = new Label();
    private final Label said = new Label();
    private final Label working = new Label();
    private final Button previous;
    private final Button next;
    private final Button print;
    private final MenuButton save;
    private SheetSet pages = SheetSet.NONE;
    private int shown;
    private boolean printer = true;
    private int asked;
    private int painted;
    private Runnable onceLaidOut = () -> {};

    PrintPreview(PrintSource source, PrintSubject first, PageSetup setup, Executor thinking, Messages words) {
        this.source = source;
        this.thinking = thinking;
        this.words = words;
        choices = new PrintChoices(
                first, source.view().isPresent(), !source.plan().areas().isEmpty(), setup, words);
        previous = tool("previous", Feather.CHEVRON_LEFT, () -> turn(-1));
        next = tool("next", Feather.CHEVRON_RIGHT, () -> turn(1));
        print = new Button(words.text("print"), Icons.of(Feather.PRINTER));
        save = new MenuButton(words.text("save"));
        getStyleClass().add("print-preview");
        getStylesheets().add("/org/plenaria/ui/print.css");
        build();
        choices.subjectProperty().subscribe((_, _) -> layOut(0));
        choices.setupProperty().subscribe((_, _) -> layOut(0));
        // On the scene, which hears keys even while nothing has the focus, as after a file was chosen.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
            }
        });
        layOut(0);
    }

    private void build() {
        print.setId("print-print");
        print.getStyleClass().add(MAIN);
        print.setMaxWidth(Double.MAX_VALUE);
        save.setId("print-save");
        save.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(words.text("close"));
        close.setId("print-close");
        close.setCancelButton(true);
        close.setMaxWidth(Double.MAX_VALUE);
        close.setOnAction(_ -> getScene().getWindow().hide());
        note.setId("print-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("print-note");
        said.setId("print-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("print-said");
        var scrolled = new VBox(choices, note);
        var upper = new ScrollPane(scrolled);
        upper.setFitToWidth(true);
        upper.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        upper.getStyleClass().add("print-scroll");
        VBox.setVgrow(upper, Priority.ALWAYS);
        var buttons = new VBox(said, print, save, close);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        // What there is to say stands above the buttons it is about; in a low window it makes room for the choices.
        heightProperty().subscribe(now -> {
            var place = now.doubleValue() < LOW * note.getFont().getSize() ? scrolled : buttons;
            if (said.getParent() != place) {
                ((Pane) said.getParent()).getChildren().remove(said);
                place.getChildren().add(place == buttons ? 0 : scrolled.getChildren().size(), said);
            }
        });
        buttons.getStyleClass().add("print-buttons");
        var side = new VBox(upper, buttons);
        side.getStyleClass().add("print-side");
        setLeft(side);
        working.setId("print-working");
        working.getStyleClass().add("print-working");
        setCenter(new StackPane(board, working));
        setBottom(bar());
    }

    private HBox bar() {
        place.setId("print-place");
        var scale = new Label();
        scale.textProperty().bind(board.scaleProperty().map(it -> Math.round(it.doubleValue() * 75) + " %"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(
                previous, place, next, space,
                tool("farther", Feather.ZOOM_OUT, board::zoomOut), scale,
                tool("nearer", Feather.ZOOM_IN, board::zoomIn), tool("whole", Feather.MAXIMIZE, board::fit));
        bar.getStyleClass().add("print-bar");
        return bar;
    }

    private Button tool(String key, Feather icon, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId("print-" + key);
        button.getStyleClass().add("flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void onKey(KeyEvent event) {
        if (PRINT.match(event)) {
            print.fire();
        } else if (NEARER.match(event) || NEARER_TOO.match(event)) {
            board.zoomIn();
        } else if (FARTHER.match(event)) {
            board.zoomOut();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else if (event.getCode() == KeyCode.ESCAPE && !save.isShowing() && !choices.isChoosing()) {
            getScene().getWindow().hide();
        } else {
            return;
        }
        event.consume();
    }

    PrintSource source() {
        return source;
    }

    PageSetup setup() {
        return choices.setupProperty().get();
    }

    PrintSubject subject() {
        return choices.subjectProperty().get();
    }

    SheetSet pages() {
        return pages;
    }

    /** The number of the page that is shown, from 1; 0 when there is none. */
    int page() {
        return pages.sheets().isEmpty() ? 0 : shown + 1;
    }

    /** Does something as soon as the first pages are there. */
    void onceLaidOut(Runnable action) {
        onceLaidOut = action;
    }

    /** Says what is to be done with another choice of paper. */
    void setOnSetup(Consumer<PageSetup> action) {
        choices.setupProperty().subscribe((_, setup) -> action.accept(setup));
    }

    /** Makes this window the one that hears keys. */
    void takeFocus() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().requestFocus();
            save.requestFocus();
        }
    }

    /** Says for good that nothing can be printed here, and leads on to saving. */
    void showNoPrinter() {
        printer = false;
        print.setDisable(true);
        print.getStyleClass().remove(MAIN);
        if (!save.getStyleClass().contains(MAIN)) {
            save.getStyleClass().add(MAIN);
        }
        say("");
    }

    void setOnPrint(Runnable action) {
        print.setOnAction(_ -> action.run());
    }

    /** Says what is done to save the pages in a format, or for pictures the page shown. */
    void setOnSave(BiConsumer<ExportFormat, Integer> action) {
        var all = saving("save.pdf", ExportFormat.PDF, action);
        var svg = saving("save.svg", ExportFormat.SVG, action);
        var png = saving("save.png", ExportFormat.PNG, action);
        choices.subjectProperty().subscribe(subject -> {
            svg.setDisable(subject == PrintSubject.DOCUMENT);
            png.setDisable(subject == PrintSubject.DOCUMENT);
        });
        save.getItems().setAll(all, svg, png);
    }

    private MenuItem saving(String key, ExportFormat format, BiConsumer<ExportFormat, Integer> action) {
        var item = new MenuItem(words.text(key));
        item.setMnemonicParsing(false);
        item.setId("print-save-" + format.extension());
        item.setOnAction(_ -> action.accept(format, page()));
        return item;
    }

    /** Says something above the buttons; "" for nothing new. */
    void say(String news) {
        var text = news.isEmpty() && !printer ? words.text("no.printer") : news;
        said.setText(text);
        said.setVisible(!text.isEmpty());
        said.setManaged(!text.isEmpty());
    }

    /** Lays the pages out beside the window, and shows one of them. */
    private void layOut(int page) {
        int request = ++asked;
        var setup = setup();
        say("");
        var subject = subject();
        note.setText(words.text("note.working"));
        working.setText(words.text("note.working"));
        working.setVisible(true);
        painted++; // a page of before that is still being painted comes too late
        board.showNothing();
        print.setDisable(true);
        save.setDisable(true);
        thinking.execute(() -> {
            var laidOut = SheetSet.of(source, subject, setup);
            Platform.runLater(() -> {
                if (request == asked) {
                    pages = laidOut;
                    note.setText(note(laidOut));
                    show(Math.min(page, laidOut.sheets().size() - 1));
                    var then = onceLaidOut;
                    onceLaidOut = () -> {};
                    then.run();
                }
            });
        });
    }

    private String note(SheetSet laidOut) {
        if (laidOut.sheets().isEmpty()) {
            return words.text("note.empty");
        }
        var text = laidOut.crowded()
                ? words.text("note.crowded", laidOut.percent(), laidOut.sheets().size())
                : words.text("note.small", laidOut.sheets().size(), laidOut.percent(), laidOut.letters());
        if (laidOut.crowded() || laidOut.percent() < PaperPages.SMALLEST) {
            return laidOut.roomier().map(other -> text + " " + words.text(
                            "note.roomier", choices.nameOf(other.size()),
                            words.text(other.landscape() ? "landscape" : "portrait").toLowerCase(words.locale())))
                    .orElse(text);
        }
        if (subject() == PrintSubject.DOCUMENT) {
            return words.text("note.document", laidOut.sheets().size());
        }
        return words.text("note.pages", laidOut.sheets().size(), laidOut.percent());
    }

    private void turn(int pagesOn) {
        if (shown + pagesOn >= 0 && shown + pagesOn < pages.sheets().size()) {
            show(shown + pagesOn);
        }
    }

    private void show(int index) {
        int count = pages.sheets().size();
        shown = Math.max(0, index);
        previous.setDisable(shown == 0);
        next.setDisable(shown >= count - 1);
        print.setDisable(count == 0 || !printer);
        save.setDisable(count == 0);
        if (count == 0) {
            place.setText("");
            working.setVisible(false);
            board.showNothing();
            return;
        }
        var page = pages.sheets().get(shown);
        var text = words.text("page", shown + 1, count);
        place.setText(text);
        int request = ++painted;
        thinking.execute(() -> {
            var node = page.painter().paint(SCREEN_DOTS);
            Platform.runLater(() -> {
                if (request == painted) {
                    working.setVisible(false);
                    board.show(page, node, text + ": " + page.title());
                }
            });
        });
    }
}
