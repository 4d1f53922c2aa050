// SPDX-License-Identifier: Apache-2.0
/**
 * The way in for plans made elsewhere: text, Word and Excel become a plan, with a fate for every line. Nothing is
 * guessed and nothing is lost.
 */
@NullMarked
package org.plenaria.importing;

import org.jspecify.annotations.NullMarked;
