// SPDX-License-Identifier: Apache-2.0
/**
 * The container that Word and Excel files share (ECMA-376): a zip of XML parts with relationships between them. Written
 * as a stream, in a fixed order and with fixed times, so that the same content gives the same bytes.
 */
@NullMarked
package org.plenaria.export.ooxml;

import org.jspecify.annotations.NullMarked;
