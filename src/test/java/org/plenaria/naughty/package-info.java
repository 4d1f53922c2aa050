// SPDX-License-Identifier: Apache-2.0
/**
 * The Big List of Naughty Strings (Max Woolf, MIT licence; its text stands beside the list) in every text field of a
 * plan: texts that have broken other programs must come out of every document as they went in.
 */
@NullMarked
package org.plenaria.naughty;

import org.jspecify.annotations.NullMarked;
