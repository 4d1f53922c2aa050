// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.Optional;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Earlier;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Setting;

/**
 * Paragraphs in two states as paragraphs with changes.
 *
 * @param signatures who changed what
 * @param moves what went from one place to another
 */
record ParagraphMerge(Signatures signatures, Moves moves) {

    /** A paragraph that both states have. */
    Paragraph both(Paragraph old, Paragraph now) {
        var spans = new SpansMerge(signatures.deletion(now.mark()), signatures.insertion(now.mark()));
        return now.withSpans(spans.of(old.spans(), now.spans())).withEarlier(earlier(old.setting(), now));
    }

    Paragraph deleted(Paragraph old) {
        var change = signatures.deletion(old.mark());
        return moves.gone(changed(old, change), change);
    }

    Paragraph inserted(Paragraph now) {
        var change = signatures.insertion(now.mark());
        return moves.come(changed(now, change), change);
    }

    /** A paragraph whose end goes, and with it how it is set; what is left of it joins the next one. */
    Paragraph endDeleted(Paragraph old, Paragraph now) {
        return both(old, now)
                .withSetting(old.setting())
                .withEarlier(Optional.empty())
                .withChange(signatures.deletion(now.mark()));
    }

    /** A paragraph whose end came, and with it how it is set; before, its text was the next one's. */
    Paragraph endInserted(Paragraph old, Paragraph now) {
        return both(old, now).withEarlier(Optional.empty()).withChange(signatures.insertion(now.mark()));
    }

    /** A paragraph whose text goes and whose end stays, to be the end of another. */
    Paragraph textDeleted(Paragraph old, Paragraph heir) {
        return deleted(old)
                .withChange(Change.NONE)
                .withSetting(heir.setting())
                .withEarlier(earlier(old.setting(), heir));
    }

    /** A paragraph whose text came and whose end was there before, as that of another. */
    Paragraph textInserted(Paragraph now, Paragraph owner) {
        return inserted(now).withChange(Change.NONE).withEarlier(earlier(owner.setting(), now));
    }

    private static Paragraph changed(Paragraph paragraph, Change change) {
        return paragraph
                .withSpans(paragraph.spans().stream().map(span -> span.withChange(change)).toList())
                .withChange(change);
    }

    private Optional<Earlier> earlier(Setting old, Paragraph now) {
        var change = signatures.insertion(now.mark());
        return old.equals(now.setting())
                ? Optional.empty()
                : Optional.of(new Earlier(old, change.author(), change.day()));
    }
}
