// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** A stretch of a line and what became of it. */
public record LinePiece(TextRange range, Fate fate) {}
