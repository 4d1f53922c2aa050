// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.check.Rule;
import org.plenaria.check.Speller;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.planfile.PlanFile;
import org.plenaria.spelling.PersonalWords;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.findings.Proofreading;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class SpellingInTheWindowTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;
    private volatile PersonalWords kept = new PersonalWords(Set.of());

    @Start
    void start(Stage stage) {
        window = WindowUnderTest.proofreading(stage, new Shelf());
    }

    /** Knows all words but one. */
    private final class Shelf implements Proofreading.Shelf {
        @Override
        public Path folder() {
            return Path.of("words");
        }

        @Override
        public Speller dictionaries() {
            return new Speller() {
                @Override
                public boolean speaks(Language language) {
                    return language.equals(Language.ENGLISH);
                }

                @Override
                public boolean isWord(Language language, String word) {
                    return !word.equals("Newsletter");
                }

                @Override
                public List<String> suggestions(Language language, String word) {
                    return List.of("News letter");
                }
            };
        }

        @Override
        public PersonalWords words() {
            return kept;
        }

        @Override
        public void keep(PersonalWords words) {
            kept = words;
        }

        @Override
        public void show() {}
    }

    @BeforeEach
    void openAPlan() throws IOException {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, ShellPlans.small());
        WindowUnderTest.onScreen(() -> {
            window.settings.change(it -> it.withFindingsShown(true));
            return null;
        });
        window.open(file);
        window.until(() -> spelling().size() == 1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Finding> spelling() {
        return window.desk().findingsProperty().get().stream().filter(one -> one.rule().equals("spelling")).toList();
    }

    @Test
    void wordThatIsAddedToMyWordsIsRightFromNowOn() {
        var menu = WindowUnderTest.onScreen(() -> {
            var list = (ListView<?>) window.node("#findings-list");
            list.scrollTo(list.getItems().size() - 1);
            list.getSelectionModel().select(indexOf(list, "spelling"));
            list.getOnContextMenuRequested().handle(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 10, 10, true, null));
            return Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
        assertThat(menu.getItems()).extracting(item -> item.getText())
                .contains("Write “News letter”", "Add “Newsletter” to my words");
        WindowUnderTest.onScreen(() -> {
            menu.getItems().stream()
                    .filter(item -> "Add “Newsletter” to my words".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            return null;
        });
        window.until(() -> spelling().isEmpty());

        assertThat(kept.words()).containsExactly("newsletter");
    }

    private static int indexOf(ListView<?> list, String words) {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (list.getItems().get(at).toString().contains(words)) {
                return at;
            }
        }
        throw new AssertionError("no row says " + words);
    }

    @Test
    void rulesAreSwitchedOffAndOnByTheirNames() {
        window.dialogs.fill = form -> ((CheckBox) form.lookup("#rule-spelling")).setSelected(false);
        chooseRules();
        window.until(() -> spelling().isEmpty());
        assertThat(window.settings.get().rulesOff()).containsExactly("spelling");

        window.dialogs.fill = form -> {
            var box = (CheckBox) form.lookup("#rule-spelling");
            assertThat(box.isSelected()).isFalse();
            assertThat(box.getText()).isEqualTo("Spelling");
            box.setSelected(true);
        };
        chooseRules();
        window.until(() -> spelling().size() == 1);
        assertThat(window.settings.get().rulesOff()).isEmpty();
    }

    private void chooseRules() {
        WindowUnderTest.onScreen(() -> {
            ((Button) window.node("#findings-rules")).fire();
            return null;
        });
    }

    @Test
    void everyRuleHasAName() {
        var words = Messages.of("checks", Locale.ENGLISH);

        assertThat(Checks.standard().rules().stream().map(Rule::name)).allMatch(name -> words.has("rule." + name));
    }
}
