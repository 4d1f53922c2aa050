// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.Optional;

/**
 * A comment somebody wrote beside the text.
 *
 * @param number by which the paragraph names it
 * @param answers the number of the comment it answers
 */
record ReturnedComment(String number, Trace trace, String text, Optional<String> answers) {}
