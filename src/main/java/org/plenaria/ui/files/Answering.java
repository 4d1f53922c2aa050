// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import org.plenaria.plan.Plan;

/**
 * What a delegation answers to.
 *
 * @param name of the delegation
 * @param sent the plan as it was sent, with its rounds
 * @param planFile the file it came in, if it did
 * @param replyFile the file its reply was last read from or written to
 */
public record Answering(String name, Plan sent, Optional<Path> planFile, Optional<Path> replyFile) {}
