// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.concurrent.ScheduledExecutorService;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.ui.versions.VersionKeeping;

/**
 * Where work is kept safe.
 *
 * @param folder for what is not saved yet
 * @param beside the one thread that writes there; nobody interrupts it
 * @param versions keeps what was saved
 */
public record Safekeeping(RecoveryFolder folder, ScheduledExecutorService beside, VersionKeeping versions) {}
