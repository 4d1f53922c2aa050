// SPDX-License-Identifier: Apache-2.0
/**
 * What a reader hands over: the lines and tables of a document with their places, before anybody has said what they
 * mean; and what is later told about each of them.
 */
@NullMarked
package org.plenaria.importing.source;

import org.jspecify.annotations.NullMarked;
