// SPDX-License-Identifier: Apache-2.0
/** The window around the pages: menus, tool bar, status line, and what they do. */
@NullMarked
package org.plenaria.ui.shell;

import org.jspecify.annotations.NullMarked;
