/**
 * The console's shell: who may enter, the menu, how tables page, how forms bind and where refusals are shown. Pages live
 * with their features in packages that end in {@code console}.
 */
package com.vixenbliss.creator.console;
