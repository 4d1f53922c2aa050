// SPDX-License-Identifier: Apache-2.0
/**
 * Plans on their way out: Word, Excel, CSV. {@code tables} says what is printed; one package a format says how;
 * {@link Exports} is the door. Nothing here touches a file: whoever exports brings the stream.
 */
@NullMarked
package org.plenaria.export;

import org.jspecify.annotations.NullMarked;
