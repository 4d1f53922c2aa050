// SPDX-License-Identifier: Apache-2.0
/** The words of screens, reports and documents, in English, Spanish, Portuguese and French. Depends on nothing. */
@NullMarked
package org.plenaria.messages;

import org.jspecify.annotations.NullMarked;
