// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;

/** What has been begun to write about comments and was left for something else: nothing half written is lost. */
final class CommentDrafts {

    /**
     * Words for a comment that waits.
     *
     * @param doing whether they are a reply, or the answer of a decision
     */
    record Draft(CommentView.Action doing, String text) {}

    private final Map<Id, Draft> answers = new HashMap<>();
    private final Map<Optional<Id>, String> additions = new HashMap<>();

    void keepAnswer(Id comment, CommentView.Action doing, String text) {
        if (text.isBlank()) {
            answers.remove(comment);
        } else {
            answers.put(comment, new Draft(doing, text));
        }
    }

    Optional<Draft> answer(Id comment) {
        return Optional.ofNullable(answers.get(comment));
    }

    /** Forgets the words for a comment: they have been sent, or given up. */
    void dropAnswer(Id comment) {
        answers.remove(comment);
    }

    /**
     * Keeps a new comment that is not sent yet.
     *
     * @param element what it is about; empty for the plan
     */
    void keepAddition(Optional<Id> element, String text) {
        if (text.isBlank()) {
            additions.remove(element);
        } else {
            additions.put(element, text);
        }
    }

    String addition(Optional<Id> element) {
        return additions.getOrDefault(element, "");
    }
}
