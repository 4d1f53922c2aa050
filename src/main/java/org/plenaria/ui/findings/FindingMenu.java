// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plenaria.check.Finding;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;

/** All that can be done about one row of the findings. */
final class FindingMenu {

    private final Desk desk;
    private final FindingActions actions;
    private final Messages words;

    FindingMenu(Desk desk, FindingActions actions) {
        this.desk = desk;
        this.actions = actions;
        words = desk.messages("findingsTools");
    }

    ContextMenu of(FindingRow row) {
        var menu = new ContextMenu();
        switch (row) {
            case FindingRow.Heard(Finding finding) -> heard(menu, finding);
            case FindingRow.Left(var ignored) -> {
                var again = item(words.text("heed"), () -> actions.heed(ignored.note()));
                again.setDisable(!actions.canEdit());
                menu.getItems().add(again);
            }
            case FindingRow.Heading _ -> {}
        }
        return menu;
    }

    private void heard(ContextMenu menu, Finding finding) {
        if (actions.canEdit()) {
            for (var fix : finding.fixes()) {
                menu.getItems().add(item(desk.findingPhrases().fix(fix), () -> actions.mend(fix)));
            }
            for (var fix : finding.fixes()) {
                long count = actions.countOfKind(finding, fix);
                if (count > 1 && actions.canMendAll(finding)
                        && isFirstOfItsName(finding, fix.name(), finding.fixes().indexOf(fix))) {
                    menu.getItems().add(item(
                            words.text("fixAll", count, desk.findingPhrases().fix(fix)),
                            () -> actions.mendAll(finding, fix)));
                }
            }
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            actions.unknownWord(finding).ifPresent(word -> menu.getItems().add(item(
                    desk.messages("checks").text("learn", word), () -> actions.learn(word))));
            menu.getItems().add(item(words.text("ignore"), () -> actions.ignore(finding)));
        }
        menu.getItems().add(item(words.text("checkNoMore"), () -> actions.checkNoMore(finding)));
    }

    private static boolean isFirstOfItsName(Finding finding, String name, int index) {
        return finding.fixes().subList(0, index).stream().noneMatch(one -> one.name().equals(name));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
