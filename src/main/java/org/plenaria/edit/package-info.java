// SPDX-License-Identifier: Apache-2.0
/**
 * Every change to a plan as a value: an {@link org.plenaria.edit.Edit} applied to a plan gives the next plan or a
 * reason why not. {@link org.plenaria.edit.History} keeps the plans in between.
 */
@NullMarked
package org.plenaria.edit;

import org.jspecify.annotations.NullMarked;
