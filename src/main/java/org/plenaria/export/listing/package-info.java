// SPDX-License-Identifier: Apache-2.0
/** Lists that go round with a plan, such as its comments, as plain tables for Word and Excel. */
@NullMarked
package org.plenaria.export.listing;

import org.jspecify.annotations.NullMarked;
