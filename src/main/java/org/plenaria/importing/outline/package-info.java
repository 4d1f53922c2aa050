// SPDX-License-Identifier: Apache-2.0
/**
 * Recognises what a line is: masthead, heading, group, numbered activity, labelled field, or words of the one before.
 */
@NullMarked
package org.plenaria.importing.outline;

import org.jspecify.annotations.NullMarked;
