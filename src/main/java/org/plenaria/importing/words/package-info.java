// SPDX-License-Identifier: Apache-2.0
/**
 * The words by which plans are recognised, in English, Spanish, Portuguese and French; lists in resources, no grammar.
 */
@NullMarked
package org.plenaria.importing.words;

import org.jspecify.annotations.NullMarked;
