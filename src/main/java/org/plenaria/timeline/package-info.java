// SPDX-License-Identifier: Apache-2.0
/**
 * The timeline as pure geometry: days to pixels, rows, plain shapes for a viewport, what lies under a point, and
 * gestures that end as edits. Screen, export and tests use the same shapes; nothing here paints.
 */
@NullMarked
package org.plenaria.timeline;

import org.jspecify.annotations.NullMarked;
