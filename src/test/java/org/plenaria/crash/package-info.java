// SPDX-License-Identifier: Apache-2.0
/** Saving under the worst conditions: killed processes, failing system calls, full disks, two at once. */
package org.plenaria.crash;
