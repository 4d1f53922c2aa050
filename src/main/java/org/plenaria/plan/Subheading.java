// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** A heading inside an area, under which some of its activities stand. */
@PlanRecord
public record Subheading(Id id, LocalizedText title, UnknownFields unknown) implements SubheadingBuilder.With {}
