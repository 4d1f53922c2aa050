// SPDX-License-Identifier: Apache-2.0
/** The timeline on the screen: a canvas, its scroll bars, and the mouse and keys that work on it. */
@NullMarked
package org.plenaria.ui.timeline;

import org.jspecify.annotations.NullMarked;
