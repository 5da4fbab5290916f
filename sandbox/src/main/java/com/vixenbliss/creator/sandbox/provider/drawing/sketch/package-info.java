/** What a picture is to show, read from the words and the size of its order, and who is to be seen on it. */
package com.vixenbliss.creator.sandbox.provider.drawing.sketch;
