// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.plenaria.plan.Language;

/**
 * A stretch of text in a paragraph.
 *
 * @param text may have several lines and tab characters
 * @param link the bookmark it leads to, or ""
 * @param field the instruction of the field whose result it is ("PAGE"), or "" for plain text
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Span(String text, Role role, Language language, String link, String field, Change change)
        implements SpanBuilder.With {

    public static Span of(String text, Language language) {
        return of(text, Role.TEXT, language);
    }

    public static Span of(String text, Role role, Language language) {
        return new Span(text, role, language, "", "", Change.NONE);
    }

    /** Whether two spans differ in nothing but their words and what happened to them. */
    public boolean isLike(Span other) {
        return role == other.role
                && language.equals(other.language)
                && link.equals(other.link)
                && field.equals(other.field);
    }
}
