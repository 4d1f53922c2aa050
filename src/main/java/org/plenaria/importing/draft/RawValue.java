// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.source.TextRange;
import org.plenaria.importing.words.FieldKind;

/** The words found for one field, with the stretches of lines they came from. */
public final class RawValue {

    /** A stretch of a line of the source. */
    public record Origin(SourceLine line, TextRange range) {}

    private final FieldKind kind;
    private final String label;
    private final boolean plural;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private Optional<BigDecimal> number = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private boolean listed;

    /**
     * @param label as printed; "" where there was none
     * @param plural whether the label announced several values
     */
    public RawValue(FieldKind kind, String label, boolean plural) {
        this.kind = kind;
        this.label = label;
        this.plural = plural;
    }

    /** Adds words that stood in a stretch of a line; words after the first are joined by a blank. */
    public RawValue add(String words, SourceLine line, int start, int end) {
        origins.add(new Origin(line, new TextRange(start, end)));
        append(words, " ");
        return this;
    }

    /** Adds an item of a list below the label. */
    public void addItem(String words, SourceLine line) {
        listed = true;
        origins.add(new Origin(line, new TextRange(0, line.text().length())));
        append(words, "\n");
    }

    /** Adds words that go on with the value in a line of their own. */
    public void addLine(String words, SourceLine line) {
        origins.add(new Origin(line, new TextRange(0, line.text().length())));
        append(words, "\n");
    }

    /** Sets words that stand in no line, such as the name of a sheet. */
    public void addUnread(String words) {
        append(words, " ");
    }

    private void append(String words, String joint) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : joint).append(words.strip());
        }
    }

    /** Keeps what a cell holds behind its text. */
    public void behind(Optional<BigDecimal> ofNumber, Optional<LocalDate> ofDate) {
        number = ofNumber;
        date = ofDate;
    }

    public FieldKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public boolean plural() {
        return plural;
    }

    /** The words; items of a list are lines. */
    public String text() {
        return text.toString();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the words came as items of a list. */
    public boolean listed() {
        return listed;
    }

    public List<Origin> origins() {
        return origins;
    }

    public SourcePlace place() {
        return origins.getFirst().line().place();
    }

    public Optional<BigDecimal> number() {
        return number;
    }

    public Optional<LocalDate> date() {
        return date;
    }
}
