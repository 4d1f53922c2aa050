// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.Optional;

/** How a comment ended: the answer given, by whom and when. */
public record Decision(Optional<String> answer, Optional<String> by, Optional<LocalDate> date, UnknownFields unknown) {}
