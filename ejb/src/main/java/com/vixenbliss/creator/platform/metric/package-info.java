/** What Prometheus reads of the application. Names, labels and what to ask of them: {@code docs/OPERATING.md}. */
package com.vixenbliss.creator.platform.metric;
