// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.plan.Language;

/**
 * A paragraph.
 *
 * @param change whether its end (Word: the paragraph mark) was inserted or deleted; its text says so for itself
 * @param earlier how it was set in the earlier state, where that was different
 * @param opens whether it is the first of the paragraphs that print its mark's field
 * @param closes whether it is the last of them
 * @param notes comments on it
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Paragraph(
        Mark mark,
        Setting setting,
        List<Span> spans,
        Change change,
        Optional<Earlier> earlier,
        boolean opens,
        boolean closes,
        List<Note> notes)
        implements Block, ParagraphBuilder.With {

    public Paragraph {
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    public static Paragraph of(Mark mark, Style style, Span... spans) {
        return of(mark, style, List.of(spans));
    }

    /** A paragraph without those spans that say nothing. */
    public static Paragraph of(Mark mark, Style style, List<Span> spans) {
        var saying = new ArrayList<Span>(spans);
        saying.removeIf(span -> span.text().isEmpty());
        return new Paragraph(
                mark, Setting.of(style), saying, Change.NONE, Optional.empty(), true, true, List.of());
    }

    /** A heading with its number; one without a number begins at the margin. */
    public static Paragraph heading(Mark mark, Style style, String number, String text, Language of, Language all) {
        if (number.isBlank()) {
            return of(mark, style, Span.of(text, of)).withSetting(new Setting(style, true, false, true));
        }
        return of(mark, style, Span.of(number + "\t", Role.NUMBER, all), Span.of(text, of));
    }

    public Style style() {
        return setting.style();
    }

    public Paragraph keptWithNext() {
        return withSetting(new Setting(setting.style(), true, setting.newPage(), setting.flush()));
    }

    public Paragraph onNewPage() {
        return withSetting(new Setting(setting.style(), setting.keepNext(), true, setting.flush()));
    }

    /** All it says, in both states of the document. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
