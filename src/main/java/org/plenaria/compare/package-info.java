// SPDX-License-Identifier: Apache-2.0
/**
 * What differs between two plans, field by field, and how copies of one plan that went separate ways come together
 * again. Planning a merge changes nothing: its outcome is an edit like any other. The rules are the numbered table in
 * docs/merge.md.
 */
@NullMarked
package org.plenaria.compare;

import org.jspecify.annotations.NullMarked;
