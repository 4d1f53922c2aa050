// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

/** A piece of a document that stands between its margins. */
public sealed interface Block permits Paragraph, Figure, Table, Contents, SectionBreak {

    /** What of the plan it prints. */
    Mark mark();
}
