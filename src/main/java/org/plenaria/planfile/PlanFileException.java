// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.util.Locale;

/** A plan file that cannot be read, or a plan that cannot be written as one. */
public final class PlanFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient PlanFileProblem problem;

    public PlanFileException(PlanFileProblem problem) {
        super(problem.message(Locale.ENGLISH));
        this.problem = problem;
    }

    public PlanFileProblem problem() {
        return problem;
    }

    /** The whole story for a reader: file, place, what is wrong and what to do about it. */
    public String message(Locale locale) {
        return problem.message(locale);
    }
}
