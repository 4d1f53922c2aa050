// SPDX-License-Identifier: Apache-2.0
/** The plan as one web page that needs nothing else: no script, style, font or picture from anywhere. */
@NullMarked
package org.plenaria.export.web;

import org.jspecify.annotations.NullMarked;
