// SPDX-License-Identifier: Apache-2.0
/**
 * Reads OpenDocument text and sheets into lines and tables.
 */
@NullMarked
package org.plenaria.importing.opendocument;

import org.jspecify.annotations.NullMarked;
