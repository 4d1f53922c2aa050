// SPDX-License-Identifier: Apache-2.0
/** A file system that fails as told, and a disk that forgets what it was not made to keep. */
package org.plenaria.planfile.faulty;
