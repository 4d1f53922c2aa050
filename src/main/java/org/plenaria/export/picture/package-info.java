// SPDX-License-Identifier: Apache-2.0
/** The timeline as a picture: the scene that the screen shows, as SVG with real text. */
@NullMarked
package org.plenaria.export.picture;

import org.jspecify.annotations.NullMarked;
