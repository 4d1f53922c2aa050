// SPDX-License-Identifier: Apache-2.0
/** Work in the background, with its progress. */
@NullMarked
package org.plenaria.ui.work;

import org.jspecify.annotations.NullMarked;
