// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

/** Where a window stood and how large it was, in screen units. */
public record WindowBounds(double x, double y, double width, double height) {}
