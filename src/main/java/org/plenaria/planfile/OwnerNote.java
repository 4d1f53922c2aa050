// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.time.Instant;

/**
 * That somebody has a plan open. Information for the others, and no lock.
 *
 * @param who the person's name as they sign, or as their system knows them; may be ""
 * @param machine the name of their computer; may be ""
 * @param since when they opened it
 * @param seen when their program last showed that it is still there
 */
public record OwnerNote(String who, String machine, Instant since, Instant seen) {}
