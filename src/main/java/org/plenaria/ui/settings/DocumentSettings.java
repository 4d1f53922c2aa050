// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.Optional;
import org.plenaria.export.tables.Paper;

/**
 * How documents are made of a plan that was never exported.
 *
 * @param template the organization's own, for Word; absent for the program's looks
 * @param paper what they are laid out for
 */
@RecordBuilder
public record DocumentSettings(Optional<Path> template, Paper paper) implements DocumentSettingsBuilder.With {

    public static final DocumentSettings FIRST_RUN = new DocumentSettings(Optional.empty(), Paper.A4);
}
