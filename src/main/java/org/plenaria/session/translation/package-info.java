// SPDX-License-Identifier: Apache-2.0
/** A plan text by text in two languages: what is translated, what is missing, what is older than its original. */
@NullMarked
package org.plenaria.session.translation;

import org.jspecify.annotations.NullMarked;
