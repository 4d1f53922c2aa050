// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** A piece of a document in reading order. */
public sealed interface SourceBlock {

    /** A line of running text. */
    record Text(SourceLine line) implements SourceBlock {}

    /** A table or a sheet. */
    record Table(Grid grid) implements SourceBlock {}

    /** Words beside the text, such as a footnote: kept as a note, never read as part of the plan. */
    record Beside(SourceLine line, AsideKind kind) implements SourceBlock {}
}
