// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

/**
 * What a file held when we last read or wrote it, to notice that somebody else has written it since. The content and
 * not the time stamp: shared folders and memory sticks keep times badly.
 *
 * @param sha256 in hexadecimal
 */
public record Fingerprint(String sha256) {}
