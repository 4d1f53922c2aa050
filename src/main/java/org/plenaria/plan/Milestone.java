// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;

/** A dated point: the assembly, a deadline. */
@PlanRecord
public record Milestone(Id id, LocalizedText title, LocalDate date, UnknownFields unknown)
        implements MilestoneBuilder.With {}
