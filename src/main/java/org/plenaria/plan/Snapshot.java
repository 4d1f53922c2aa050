// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/**
 * The whole plan as it stood at a round, without its own rounds, packed as the plan file stores it (the file's JSON,
 * gzip, base64). It stays packed and to the letter the same until somebody looks into it, so that it costs little and
 * never changes.
 */
public record Snapshot(String packed) {}
