// SPDX-License-Identifier: Apache-2.0
/** Pages about a plan that need more than the plan alone: what differs between two of them. */
@NullMarked
package org.plenaria.session.page;

import org.jspecify.annotations.NullMarked;
