// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.concurrent.ScheduledExecutorService;
import org.plenaria.planfile.recovery.RecoveryFolder;

/**
 * Where work that is not saved is kept safe from a crash.
 *
 * @param beside the one thread that writes journals; nobody interrupts it
 */
public record Safekeeping(RecoveryFolder folder, ScheduledExecutorService beside) {}
