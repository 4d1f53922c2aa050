// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/**
 * Activities of an area that are printed under one heading.
 *
 * @param subheading the sub-heading above it, if any
 * @param activities never empty, in the order of print
 */
public record PrintedGroup(Optional<Subheading> subheading, TimeframeGroup group, List<Activity> activities) {}
