// SPDX-License-Identifier: Apache-2.0
/**
 * Word templates of the organization: opened with care, within limits that hold before anything is parsed. What is here
 * is read once and can be relied on; how a plan is put into it is {@code export.word}'s business.
 */
@NullMarked
package org.plenaria.export.template;

import org.jspecify.annotations.NullMarked;
