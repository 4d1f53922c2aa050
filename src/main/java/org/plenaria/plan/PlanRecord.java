// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record of the plan that is changed by making a copy: its builder and {@code with...} are generated. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        emptyDefaultForOptional = true,
                        useImmutableCollections = true,
                        addClassRetainedGenerated = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Inherited
@interface PlanRecord {}
